-- What members say they did on a day, where no room told it. Work only once somebody confirmed it.
create table orders.daily_entry (
  office_id  uuid        not null default people.current_office(),
  id         uuid        not null,
  person_id  uuid        not null,
  day        date        not null,
  task_id    uuid        not null,
  minutes    int         not null check (minutes between 1 and 960),
  pieces     int         not null check (pieces between 0 and 10000),
  note       text        not null check (length(note) <= 300),
  entered_by uuid        not null,
  entered_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, task_id) references orders.task_kind
);
create index on orders.daily_entry (office_id, day);
create index on orders.daily_entry (office_id, person_id, day);
call people.append_only_table('orders.daily_entry');
create trigger refuse_closed_month before insert on orders.daily_entry
  for each row execute function orders.refuse_closed_month('day');

-- What became of it, once. A confirmed entry is a work record of the same id.
create table orders.daily_outcome (
  office_id  uuid        not null default people.current_office(),
  entry_id   uuid        not null,
  outcome    text        not null check (outcome in ('CONFIRMED', 'WITHDRAWN')),
  minutes    int         not null check (minutes between 0 and 960),
  pieces     int         not null check (pieces between 0 and 10000),
  decided_by uuid        not null,
  decided_at timestamptz not null,
  primary key (office_id, entry_id),
  foreign key (office_id, entry_id) references orders.daily_entry,
  check (outcome = 'CONFIRMED' and minutes > 0 or outcome = 'WITHDRAWN' and minutes = 0 and pieces = 0)
);
call people.append_only_table('orders.daily_outcome');
comment on column orders.daily_outcome.minutes is 'as confirmed, which may be other than entered';
