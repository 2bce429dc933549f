-- Who came, or worked from home, on which day and for how long. Open to change until its month is closed.
create table orders.attendance (
  office_id   uuid        not null default people.current_office(),
  person_id   uuid        not null,
  day         date        not null,
  minutes     int         not null check (minutes between 1 and 960),
  at_home     boolean     not null,
  recorded_by uuid        not null,
  recorded_at timestamptz not null,
  primary key (office_id, person_id, day)
);
create index on orders.attendance (office_id, day);
call people.tenant_table('orders.attendance');
create trigger refuse_closed_month before insert or update or delete on orders.attendance
  for each row execute function orders.refuse_closed_month('day');
