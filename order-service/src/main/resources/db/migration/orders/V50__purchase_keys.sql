-- Every other key of an order begins with what is looked for, and not with the office: the planner knows nothing of a
-- young table, takes any key that begins with the office for as good as the primary key, and keeps that plan for the
-- foreign keys to it. Each of them then read all orders of the office: a batch of orders took twenty times as long.
alter table orders.purchase
  drop constraint purchase_office_id_hold_id_key,
  drop constraint purchase_office_id_key_hash_key,
  add unique (hold_id, office_id),
  add unique (key_hash, office_id);
drop index orders.purchase_office_id_state_placed_at_idx;
create index on orders.purchase (state, office_id, placed_at);
