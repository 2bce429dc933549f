-- An order: one ticket, one kind of piece. What was agreed never changes; state moves on.
create table orders.purchase (
  office_id     uuid        not null default people.current_office(),
  id            uuid        not null,
  hold_id       uuid        not null,
  product_id    uuid        not null,
  lot_id        uuid        not null,
  show_id       uuid,
  title         text        not null,
  photo_id      uuid,
  quantity      int         not null check (quantity > 0),
  unit_price    bigint      not null check (unit_price >= 0),
  material_cost bigint      not null check (material_cost >= 0),
  shipping_fee  bigint      not null check (shipping_fee >= 0),
  delivery      text        not null check (delivery in ('SHIPPING', 'PICKUP')),
  payment       text        not null check (payment in ('BANK_TRANSFER', 'AT_PICKUP')),
  pay_by        date        not null,
  state         text        not null check (state in ('PLACED', 'PAID', 'SHIPPED', 'RETURNED', 'CANCELLED')),
  packed        boolean     not null default false,
  placed_at     timestamptz not null,
  key_hash      bytea       not null,
  version       int         not null default 1,
  primary key (office_id, id),
  unique (office_id, hold_id),
  unique (office_id, key_hash),
  check (payment = 'BANK_TRANSFER' or delivery = 'PICKUP')
);
create index on orders.purchase (office_id, state, placed_at);
call people.tenant_table('orders.purchase');
comment on column orders.purchase.hold_id is 'unique: a ticket buys once';
comment on column orders.purchase.material_cost is 'of one piece, as known when the order was placed';
comment on column orders.purchase.key_hash is 'SHA-256 of the key in the link to the order page';

-- Who bought, sealed; apart from the order, so that it can be forgotten when the law allows.
create table orders.buyer (
  office_id uuid  not null default people.current_office(),
  order_id  uuid  not null,
  sealed    bytea not null,
  primary key (office_id, order_id),
  foreign key (office_id, order_id) references orders.purchase
);
call people.tenant_table('orders.buyer');
