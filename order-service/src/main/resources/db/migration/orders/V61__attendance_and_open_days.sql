-- When somebody came and left, and that staff looked at it.
alter table orders.attendance
  add column came_at       time,
  add column left_at       time,
  add column break_minutes int not null default 0,
  add column confirmed_by  uuid,
  add column confirmed_at  timestamptz,
  add check ((came_at is null) = (left_at is null)),
  add check (came_at < left_at),
  add check (break_minutes >= 0 and (break_minutes = 0 or came_at is not null)),
  add check (came_at is null or minutes = extract(epoch from left_at - came_at) / 60 - break_minutes),
  add check ((confirmed_by is null) = (confirmed_at is null));

-- What a confirmed day said before somebody changed it.
create table orders.attendance_change (
  office_id     uuid        not null default people.current_office(),
  id            uuid        not null default uuidv7(),
  person_id     uuid        not null,
  day           date        not null,
  minutes       int         not null,
  at_home       boolean     not null,
  came_at       time,
  left_at       time,
  break_minutes int         not null,
  confirmed_by  uuid        not null,
  confirmed_at  timestamptz not null,
  changed_by    uuid        not null,
  changed_at    timestamptz not null,
  primary key (office_id, id)
);
create index on orders.attendance_change (office_id, day);
call people.append_only_table('orders.attendance_change');

-- On which weekdays an office is open, from a day on. Where nothing is said: Monday to Friday.
create table orders.opening_rule (
  office_id      uuid        not null default people.current_office(),
  valid_from     date        not null,
  weekdays       text[]      not null check (weekdays <@ array[
    'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']),
  selling_counts boolean     not null,
  set_by         uuid        not null,
  set_at         timestamptz not null,
  primary key (office_id, valid_from)
);
call people.tenant_table('orders.opening_rule');
comment on column orders.opening_rule.selling_counts is 'whether a day at a bazaar or on air is one of 開所日数';
create trigger refuse_closed_month before insert or update or delete on orders.opening_rule
  for each row execute function orders.refuse_closed_month('valid_from');

-- Days that are not as their weekday says.
create table orders.special_day (
  office_id uuid        not null default people.current_office(),
  day       date        not null,
  kind      text        not null check (kind in ('PRODUCTION', 'BAZAAR', 'LIVE', 'EVENT', 'CLOSED')),
  set_by    uuid        not null,
  set_at    timestamptz not null,
  primary key (office_id, day)
);
call people.tenant_table('orders.special_day');
create trigger refuse_closed_month before insert or update or delete on orders.special_day
  for each row execute function orders.refuse_closed_month('day');
