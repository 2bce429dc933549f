-- Whether a kind of work can be done at home, from a day on. Where nothing is said, it cannot.
create table orders.home_task (
  office_id  uuid        not null default people.current_office(),
  id         uuid        not null default uuidv7(),
  task_id    uuid        not null,
  valid_from date        not null,
  possible   boolean     not null,
  said_by    uuid        not null,
  said_at    timestamptz not null default now(),
  primary key (office_id, id),
  foreign key (office_id, task_id) references orders.task_kind
);
create index on orders.home_task (office_id, task_id, valid_from);
call people.append_only_table('orders.home_task');
comment on column orders.home_task.valid_from is 'said twice of the same day, what was said later counts';
