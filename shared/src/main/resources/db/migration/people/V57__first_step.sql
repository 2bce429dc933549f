-- What an office needs before its first sale and its first month of wages, as far as a manager said that it is done or not
-- needed. Offices that are open already are not asked.
create table people.first_step (
  office_id uuid        not null default people.current_office(),
  need      text        not null,
  said_by   uuid,
  said_at   timestamptz not null,
  primary key (office_id, need)
);
insert into people.first_step (office_id, need, said_at)
select o.id, n.need, now()
from people.office o
cross join unnest(array['SELLER', 'MEMBERS', 'SECOND_PERSON', 'OPEN_DAYS', 'TASKS', 'POLICY', 'TERMS', 'PRODUCT']) n (need);
call people.tenant_table('people.first_step');
