-- How members are paid, and from where. Versions are added, never changed: of those that have begun, the latest holds.
create table orders.payee (
  office_id uuid not null default people.current_office(),
  person_id uuid not null,
  number    int  not null check (number between 1 and 999999999),
  primary key (office_id, person_id),
  unique (office_id, number)
);
call people.append_only_table('orders.payee');
comment on column orders.payee.number is '顧客コード: what the bank prints beside a payment';

create table orders.pay_way (
  office_id  uuid        not null default people.current_office(),
  id         uuid        not null,
  person_id  uuid        not null,
  valid_from date        not null,
  method     text        not null check (method in ('CASH', 'TRANSFER')),
  sealed     bytea,
  noted_by   uuid        not null,
  noted_at   timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, person_id) references orders.payee,
  check ((method = 'TRANSFER') = (sealed is not null))
);
call people.append_only_table('orders.pay_way');
create index on orders.pay_way (office_id, person_id, valid_from desc, noted_at desc);
comment on column orders.pay_way.sealed is 'the account, encrypted';

create table orders.remitter (
  office_id      uuid        not null default people.current_office(),
  id             uuid        not null,
  valid_from     date        not null,
  sealed         bytea       not null,
  transfer_kind  text        not null check (transfer_kind in ('SEVEN', 'ZERO', 'SPACE')),
  clearing_house text        not null check (clearing_house in ('SPACES', 'ZEROS')),
  new_code       int         not null check (new_code between 0 and 2),
  line_end       text        not null check (line_end in ('CRLF', 'NONE')),
  edi            boolean     not null,
  noted_by       uuid        not null,
  noted_at       timestamptz not null,
  primary key (office_id, id)
);
call people.append_only_table('orders.remitter');
comment on column orders.remitter.sealed is '依頼人: the account of the office, encrypted';
comment on column orders.remitter.edi is 'whether the member number stands in the EDI field instead of 顧客コード';

-- The day of the next month on which wages are handed out.
create table orders.payday (
  office_id    uuid        not null default people.current_office(),
  valid_from   date        not null,
  day_of_month int         not null check (day_of_month between 1 and 31),
  noted_by     uuid        not null,
  noted_at     timestamptz not null,
  primary key (office_id, valid_from, noted_at)
);
call people.append_only_table('orders.payday');

-- Days on which banks are closed although neither a weekend nor a holiday known to the law (a day of one year only).
create table orders.bank_closed_day (
  office_id uuid        not null default people.current_office(),
  day       date        not null,
  reason    text        not null check (reason <> ''),
  noted_by  uuid        not null,
  noted_at  timestamptz not null default now(),
  primary key (office_id, day)
);
call people.append_only_table('orders.bank_closed_day');
