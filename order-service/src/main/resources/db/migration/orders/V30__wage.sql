-- How wages are computed, from a day on.
create table orders.wage_policy (
  office_id     uuid        not null default people.current_office(),
  valid_from    date        not null,
  base          text        not null check (base in ('HOUR', 'DAY', 'NONE')),
  rate          bigint      not null check (rate >= 0),
  day_allowance bigint      not null check (day_allowance >= 0),
  scope         text        not null check (scope in ('DAY', 'MONTH')),
  mode          text        not null check (mode in ('HALF_UP', 'FLOOR', 'CEILING')),
  unit          int         not null check (unit in (1, 10, 100)),
  reason        text        not null,
  added_by      uuid,
  added_at      timestamptz not null,
  primary key (office_id, valid_from)
);
call people.append_only_table('orders.wage_policy');
comment on column orders.wage_policy.scope is 'whether a day or a month is rounded';
comment on column orders.wage_policy.unit is 'rounded to so many yen';

-- What one person worked out and another signs: all inputs, word for word.
create table orders.close_proposal (
  office_id   uuid        not null default people.current_office(),
  id          uuid        not null,
  month       date        not null check (extract(day from month) = 1),
  inputs      text        not null,
  inputs_hash text        not null,
  proposed_by uuid        not null,
  proposed_at timestamptz not null,
  primary key (office_id, id),
  unique (office_id, id, proposed_by)
);
create index on orders.close_proposal (office_id, month, proposed_at);
call people.append_only_table('orders.close_proposal');

-- Signed by a second person: closed for good.
create table orders.wage_close (
  office_id   uuid        not null default people.current_office(),
  month       date        not null,
  proposal_id uuid        not null,
  proposed_by uuid        not null,
  approved_by uuid        not null,
  approved_at timestamptz not null,
  pool        bigint      not null,
  paid        bigint      not null check (paid >= 0),
  carried     bigint      not null,
  primary key (office_id, month),
  unique (office_id, proposal_id),
  foreign key (office_id, month) references orders.closed_month,
  foreign key (office_id, proposal_id, proposed_by) references orders.close_proposal (office_id, id, proposed_by),
  check (proposed_by <> approved_by),
  check (pool = paid + carried)
);
call people.append_only_table('orders.wage_close');

create table orders.statement (
  office_id    uuid   not null default people.current_office(),
  month        date   not null,
  person_id    uuid   not null,
  gross        bigint not null check (gross >= 0),
  content      text   not null,
  content_hash text   not null,
  primary key (office_id, month, person_id),
  foreign key (office_id, month) references orders.wage_close
);
create index on orders.statement (office_id, person_id, month);
call people.append_only_table('orders.statement');

create table orders.wage_payment (
  office_id uuid        not null default people.current_office(),
  month     date        not null,
  paid_on   date        not null,
  noted_by  uuid        not null,
  noted_at  timestamptz not null,
  primary key (office_id, month),
  foreign key (office_id, month) references orders.wage_close
);
call people.append_only_table('orders.wage_payment');
