-- The day on which the bank pays a file: members are told this day, not the usual one.
alter table orders.transfer_line add column pays_on date;
comment on column orders.transfer_line.pays_on is 'null where the file was made before the day was kept';

create or replace view orders.standing_transfer with (security_invoker = true) as
select l.office_id, l.paper_id, l.month, l.person_id, l.amount, l.pays_on
from orders.transfer_line l
where not exists (
  select from orders.transfer_came_back b
  where (b.office_id, b.paper_id, b.person_id) = (l.office_id, l.paper_id, l.person_id));
