-- Papers as they were given out; what is said on each is kept encrypted, so that it can be printed again unchanged.
create table orders.issued_paper (
  office_id uuid        not null default people.current_office(),
  id        uuid        not null,
  kind      text        not null check (kind in ('STATEMENT', 'RECEIPT_SHEET', 'TRANSFER', 'YEARLY')),
  number    int         not null check (number > 0),
  month     date,
  person_id uuid,
  sealed    bytea       not null,
  hash      text        not null,
  issued_by uuid        not null,
  issued_at timestamptz not null,
  primary key (office_id, id),
  unique (office_id, kind, number),
  check ((kind = 'YEARLY') = (month is null)),
  check ((kind in ('STATEMENT', 'YEARLY')) = (person_id is not null))
);
call people.append_only_table('orders.issued_paper');
create unique index statement_once on orders.issued_paper (office_id, month, person_id) where kind = 'STATEMENT';
create index on orders.issued_paper (office_id, person_id) where person_id is not null;

-- Who was paid through which file. A member stands in a second file of a month only if somebody says why.
create table orders.transfer_line (
  office_id  uuid   not null default people.current_office(),
  paper_id   uuid   not null,
  month      date   not null,
  person_id  uuid   not null,
  pay_way_id uuid   not null,
  amount     bigint not null check (amount > 0),
  again      int    not null default 0 check (again >= 0),
  reason     text,
  primary key (office_id, paper_id, person_id),
  unique (office_id, month, person_id, again),
  foreign key (office_id, paper_id) references orders.issued_paper,
  foreign key (office_id, pay_way_id) references orders.pay_way,
  check ((again = 0) = (reason is null))
);
call people.append_only_table('orders.transfer_line');
comment on column orders.transfer_line.again is 'how many files of this month the member stood in before';

-- Cash given out by hand: a step is added for each thing that happens, and the last one holds.
create table orders.cash_receipt (
  office_id uuid        not null default people.current_office(),
  id        uuid        not null,
  month     date        not null,
  person_id uuid        not null,
  step      text        not null check (step in ('HANDED', 'TAKEN_BACK', 'CONFIRMED')),
  amount    bigint      not null check (amount > 0),
  day       date        not null,
  noted_by  uuid        not null,
  noted_at  timestamptz not null,
  primary key (office_id, id),
  check ((step = 'CONFIRMED') = (noted_by = person_id))
);
call people.append_only_table('orders.cash_receipt');
create index on orders.cash_receipt (office_id, month, person_id);

-- A few words to a member on the statement of a month; written until the statement is given out.
create table orders.statement_message (
  office_id  uuid        not null default people.current_office(),
  month      date        not null,
  person_id  uuid        not null,
  words      text        not null check (length(words) <= 300),
  written_by uuid        not null,
  written_at timestamptz not null,
  primary key (office_id, month, person_id)
);
call people.tenant_table('orders.statement_message');
