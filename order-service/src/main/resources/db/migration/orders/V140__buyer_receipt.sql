-- Receipts given to buyers, as a seller has to keep them (消費税法 57条の4): without who they were made out to.
create table orders.buyer_receipt (
  office_id  uuid        not null default people.current_office(),
  id         uuid        not null,
  order_id   uuid        not null,
  nth        int         not null check (nth > 0),
  issued_at  timestamptz not null,
  issued_by  uuid,
  amount     bigint      not null check (amount > 0),
  tax_number text,
  tax_rate   int,
  tax        bigint check (tax >= 0),
  primary key (office_id, id),
  unique (office_id, order_id, nth),
  foreign key (office_id, order_id) references orders.purchase,
  check (num_nulls(tax_number, tax_rate, tax) in (0, 3))
);
call people.append_only_table('orders.buyer_receipt');
comment on column orders.buyer_receipt.id is 'from the page it was asked for on, so that a double tap is one';
comment on column orders.buyer_receipt.issued_by is 'null: the buyer';
comment on column orders.buyer_receipt.amount is 'what was paid and not given back by then';
