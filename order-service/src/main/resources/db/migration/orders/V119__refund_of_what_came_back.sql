-- For what came back money is given back, too; how much follows from the terms of the shop, and may be nothing.
alter table orders.refund
  drop constraint refund_office_id_order_id_fkey1,
  add column amount bigint check (amount >= 0);
comment on column orders.refund.amount is 'null: all that was paid, as long as only orders that were called off had refunds';
