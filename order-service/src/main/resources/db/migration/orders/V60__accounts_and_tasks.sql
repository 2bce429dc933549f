-- More of what money goes through: transfer fees, shared expenses, and the two reserves the law knows.
alter table orders.entry drop constraint entry_kind_check;
alter table orders.entry add constraint entry_kind_check check (kind in
  ('SETTLEMENT', 'REVERSAL', 'FEE_SETTLED', 'TRANSFER_FEE', 'EXPENSE', 'RESERVED', 'RELEASED', 'WAGES', 'PAYMENT'));
alter table orders.posting drop constraint posting_account_check;
alter table orders.posting add constraint posting_account_check check (account in
  ('SALES', 'SHIPPING_INCOME', 'CHANNEL_FEES', 'TRANSFER_FEES', 'SHIPPING', 'MATERIAL', 'EXPENSES', 'CREDIT', 'POOL',
   'WAGE_RESERVE', 'EQUIPMENT_RESERVE', 'ROUNDING', 'WAGES_DUE', 'PAID_OUT'));

-- Work that serves everything and no piece in particular.
alter table orders.work_record drop constraint work_record_stage_check;
alter table orders.work_record add constraint work_record_stage_check check (stage in
  ('MAKING', 'LISTING', 'SHOW', 'PACKING', 'COMMON'));
alter table orders.posting drop constraint posting_stage_check;
alter table orders.posting add constraint posting_stage_check check (stage in
  ('MAKING', 'LISTING', 'SHOW', 'PACKING', 'COMMON'));
alter table orders.credit drop constraint credit_stage_check;
alter table orders.credit add constraint credit_stage_check check (stage in
  ('MAKING', 'LISTING', 'SHOW', 'PACKING', 'COMMON'));

-- The kinds of work of an office. Rates belong to them, never to a person.
create table orders.task_kind (
  office_id  uuid        not null default people.current_office(),
  id         uuid        not null,
  stage      text        not null check (stage in ('MAKING', 'LISTING', 'SHOW', 'PACKING', 'COMMON')),
  name       text        not null check (name <> ''),
  work_type  text        not null check (work_type <> ''),
  cost_class text        not null check (cost_class in ('PRODUCTION', 'SALES')),
  retired_on date,
  added_at   timestamptz not null default now(),
  primary key (office_id, id),
  unique (office_id, stage, name)
);
call people.tenant_table('orders.task_kind');
comment on column orders.task_kind.work_type is '作業種別: one column of the accounting tables';
comment on column orders.task_kind.cost_class is 'whether it is a cost of producing or of selling';

create table orders.task_rate (
  office_id  uuid        not null default people.current_office(),
  task_id    uuid        not null,
  valid_from date        not null,
  unit       text        not null check (unit in ('HOUR', 'PIECE')),
  rate       bigint      not null check (rate >= 0),
  reason     text        not null,
  added_by   uuid        not null,
  added_at   timestamptz not null default now(),
  primary key (office_id, task_id, valid_from),
  foreign key (office_id, task_id) references orders.task_kind
);
call people.append_only_table('orders.task_rate');

alter table orders.work_record add column task_id uuid;
alter table orders.work_record add column pieces int not null default 0 check (pieces between -10000 and 10000);
alter table orders.work_record add foreign key (office_id, task_id) references orders.task_kind;
alter table orders.work_record add check (pieces >= 0 or corrects is not null);
