-- What happened to an order, each at most once.
create table orders.payment (
  office_id uuid        not null default people.current_office(),
  order_id  uuid        not null,
  paid_at   timestamptz not null,
  noted_by  uuid        not null,
  primary key (office_id, order_id),
  foreign key (office_id, order_id) references orders.purchase
);
call people.append_only_table('orders.payment');

create table orders.cancellation (
  office_id    uuid        not null default people.current_office(),
  order_id     uuid        not null,
  cancelled_at timestamptz not null,
  cancelled_by uuid,
  primary key (office_id, order_id),
  foreign key (office_id, order_id) references orders.purchase
);
call people.append_only_table('orders.cancellation');
comment on column orders.cancellation.cancelled_by is 'null: the buyer';

create table orders.packing (
  office_id uuid        not null default people.current_office(),
  order_id  uuid        not null,
  packed_at timestamptz not null,
  noted_by  uuid        not null,
  primary key (office_id, order_id),
  foreign key (office_id, order_id) references orders.purchase
);
call people.append_only_table('orders.packing');

create table orders.shipment (
  office_id       uuid        not null default people.current_office(),
  order_id        uuid        not null,
  shipped_at      timestamptz not null,
  carrier         text        not null,
  tracking_number text,
  shipping_cost   bigint      not null check (shipping_cost >= 0),
  channel_fee     bigint      not null check (channel_fee >= 0),
  noted_by        uuid        not null,
  primary key (office_id, order_id),
  foreign key (office_id, order_id) references orders.purchase
);
call people.append_only_table('orders.shipment');
comment on table orders.shipment is 'a parcel that left the house, or a piece handed over';
comment on column orders.shipment.shipping_cost is 'what the office really paid';
comment on column orders.shipment.channel_fee is 'what the channel really charged';

create table orders.goods_return (
  office_id   uuid        not null default people.current_office(),
  order_id    uuid        not null,
  returned_at timestamptz not null,
  resellable  boolean     not null,
  noted_by    uuid        not null,
  primary key (office_id, order_id),
  foreign key (office_id, order_id) references orders.purchase
);
call people.append_only_table('orders.goods_return');
