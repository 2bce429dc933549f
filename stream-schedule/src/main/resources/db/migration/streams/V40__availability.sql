-- What people want: for one show, or as a rule for a day of the week. Nothing said means "can".
create table streams.show_wish (
  office_id uuid not null default people.current_office(),
  person_id uuid not null,
  show_id   uuid not null,
  wish      text not null check (wish in ('WOULD_LIKE', 'CAN', 'RATHER_NOT', 'CANNOT')),
  primary key (office_id, person_id, show_id),
  foreign key (office_id, show_id) references streams.show
);
create index on streams.show_wish (office_id, show_id);
call people.tenant_table('streams.show_wish');

create table streams.weekday_wish (
  office_id uuid not null default people.current_office(),
  person_id uuid not null,
  weekday   int  not null check (weekday between 1 and 7),
  wish      text not null check (wish in ('WOULD_LIKE', 'CAN', 'RATHER_NOT', 'CANNOT')),
  primary key (office_id, person_id, weekday)
);
call people.tenant_table('streams.weekday_wish');

-- Limits beside those of the day, which everybody has in people.personal_limit. Null: no limit of their own.
create table streams.week_limit (
  office_id      uuid not null default people.current_office(),
  person_id      uuid not null,
  minutes_a_week int  check (minutes_a_week between 0 and 10080),
  days_a_week    int  check (days_a_week between 0 and 7),
  rest_minutes   int  not null check (rest_minutes between 0 and 1440),
  set_by         uuid not null,
  set_at         timestamptz not null,
  primary key (office_id, person_id)
);
call people.tenant_table('streams.week_limit');

-- How somebody feels on a day. "As usual" is no row, and days gone by are forgotten.
create table streams.day_condition (
  office_id uuid not null default people.current_office(),
  person_id uuid not null,
  day       date not null,
  condition text not null check (condition in ('A_LITTLE', 'RESTING')),
  primary key (office_id, person_id, day)
);
call people.tenant_table('streams.day_condition');
