-- Why an order was called off; of those before, whoever did it tells. Rows are not changed one by one: the table is
-- append-only, so the column is worked out while it is made.
alter table orders.cancellation add column reason text;
alter table orders.cancellation
  alter column reason type text using case when cancelled_by is null then 'BUYER' else 'STAFF' end,
  alter column reason set not null,
  add check (reason in ('BUYER', 'STAFF', 'PIECE_GONE')),
  add check ((reason = 'STAFF') = (cancelled_by is not null));
comment on column orders.cancellation.reason is 'PIECE_GONE: somebody else had paid first';
comment on column orders.cancellation.cancelled_by is 'null: not by staff';

-- Money given back: only what was paid for an order that was called off, and once.
create table orders.refund (
  office_id   uuid        not null default people.current_office(),
  order_id    uuid        not null,
  refunded_at timestamptz not null,
  noted_by    uuid        not null,
  primary key (office_id, order_id),
  foreign key (office_id, order_id) references orders.payment,
  foreign key (office_id, order_id) references orders.cancellation
);
call people.append_only_table('orders.refund');
