-- Whose wage was given out, by a file or in hand, and who still waits for it: said once, for all pages that ask.
create view orders.wage_in_hand with (security_invoker = true) as
select office_id, month, person_id, day
from (
  select distinct on (office_id, month, person_id) office_id, month, person_id, step, day
  from orders.cash_receipt
  where step <> 'CONFIRMED'
  order by office_id, month, person_id, noted_at desc, id desc) latest
where step = 'HANDED';
grant select on orders.wage_in_hand to mizuhiki_app;
comment on view orders.wage_in_hand is 'wages given in cash, without those that were taken back';

create view orders.wage_given with (security_invoker = true) as
select given.office_id, given.month, given.person_id, given.gross, given.files, given.in_file, given.handed, given.open,
       given.open and (paid.paid_on is null or given.back > 0) as awaited
from (
  select s.office_id, s.month, s.person_id, s.gross, f.files, f.back, f.files > f.back as in_file,
         h.person_id is not null as handed,
         s.gross > 0 and f.files <= f.back and h.person_id is null as open
  from orders.statement s
  cross join lateral (
    select count(*)::int as files, count(b.person_id)::int as back
    from orders.transfer_line l
    left join orders.transfer_not_arrived b using (office_id, paper_id, person_id)
    where (l.office_id, l.month, l.person_id) = (s.office_id, s.month, s.person_id)) f
  left join orders.wage_in_hand h on (h.office_id, h.month, h.person_id) = (s.office_id, s.month, s.person_id)) given
left join orders.wage_paid paid on (paid.office_id, paid.month) = (given.office_id, given.month);
grant select on orders.wage_given to mizuhiki_app;
comment on column orders.wage_given.in_file is 'a payment that came back is none';
comment on column orders.wage_given.open is 'neither a file nor a hand gave it out';
comment on column orders.wage_given.awaited is 'open; once its month is noted as paid only what came back is';
