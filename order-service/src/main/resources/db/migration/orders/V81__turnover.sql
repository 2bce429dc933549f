-- A month of an office is thousands of postings, and everything a month's wages follow from asks for their sums. So the
-- statement that books adds up, too. What the wages themselves book is left out: it follows from what is asked here.
create table orders.turnover (
  office_id uuid   not null default people.current_office(),
  month     date   not null check (extract(day from month) = 1),
  kind      text   not null check (kind <> 'WAGES'),
  account   text   not null,
  stage     text,
  person_id uuid,
  amount    bigint not null,
  unique nulls not distinct (office_id, month, kind, account, stage, person_id),
  check (account = 'CREDIT' or (stage is null and person_id is null))
);
call people.tenant_table('orders.turnover');
revoke insert, update, delete on orders.turnover from mizuhiki_app;

-- Sums so far, told once by the owner, who stands outside the walls for that moment.
alter table orders.entry no force row level security;
alter table orders.posting no force row level security;
alter table orders.turnover no force row level security;
insert into orders.turnover (office_id, month, kind, account, stage, person_id, amount)
select e.office_id, date_trunc('month', e.booked_on)::date, e.kind, p.account, credited.stage, credited.person_id,
       sum(p.amount)
from orders.entry e
join orders.posting p on (p.office_id, p.entry_id) = (e.office_id, e.id)
left join lateral (select p.stage, p.person_id) credited on p.account = 'CREDIT'
where e.kind <> 'WAGES'
group by e.office_id, date_trunc('month', e.booked_on), e.kind, p.account, credited.stage, credited.person_id;
alter table orders.turnover force row level security;
alter table orders.posting force row level security;
alter table orders.entry force row level security;

-- Bookings of one office wait for each other here: they meet at the same sums, in any order.
create function orders.add_up() returns trigger
  language plpgsql security definer set search_path = '' as $$
begin
  if not exists (
    select from added a join orders.entry e on (e.office_id, e.id) = (a.office_id, a.entry_id) where e.kind <> 'WAGES') then
    return null;
  end if;
  perform pg_catalog.pg_advisory_xact_lock(
    pg_catalog.hashtextextended('orders.turnover ' || people.current_office(), 0));
  insert into orders.turnover as so_far (month, kind, account, stage, person_id, amount)
  select date_trunc('month', e.booked_on)::date, e.kind, a.account, credited.stage, credited.person_id, sum(a.amount)
  from added a
  join orders.entry e on (e.office_id, e.id) = (a.office_id, a.entry_id)
  left join lateral (select a.stage, a.person_id) credited on a.account = 'CREDIT'
  where e.kind <> 'WAGES'
  group by date_trunc('month', e.booked_on), e.kind, a.account, credited.stage, credited.person_id
  on conflict (office_id, month, kind, account, stage, person_id)
    do update set amount = so_far.amount + excluded.amount;
  return null;
end $$;
create trigger add_up after insert on orders.posting
  referencing new table as added for each statement execute function orders.add_up();

-- Few work at home, and whoever looks for their days must not read everybody's.
create index on orders.attendance (office_id, day) where at_home;
