-- What the shop shows, as the catalog last told it. Stock is told apart from the listing, and may be told first.
create table orders.item (
  office_id     uuid   not null default people.current_office(),
  product_id    uuid   not null,
  title         text   not null,
  description   text   not null,
  photo_id      uuid,
  price         bigint not null check (price >= 0),
  material_cost bigint not null check (material_cost >= 0),
  listed        boolean not null,
  listed_at     timestamptz not null,
  primary key (office_id, product_id)
);
call people.tenant_table('orders.item');

create table orders.item_stock (
  office_id  uuid not null default people.current_office(),
  product_id uuid not null,
  available  int  not null check (available >= 0),
  held       int  not null check (held >= 0),
  made       int  not null check (made >= 0),
  primary key (office_id, product_id)
);
call people.tenant_table('orders.item_stock');

-- What the shop promises and charges, from a day on. Who sells is told by the office itself.
create table orders.shop_terms (
  office_id        uuid   not null default people.current_office(),
  valid_from       date   not null,
  noted_at         timestamptz not null,
  shipping_fee     bigint not null check (shipping_fee >= 0),
  payment_days     int    not null check (payment_days between 1 and 60),
  delivery_time    text   not null,
  pickup_place     text   not null,
  return_terms     text   not null,
  other_costs      text   not null,
  shipping_cost    bigint not null check (shipping_cost >= 0),
  channel_fee_rate int    not null check (channel_fee_rate between 0 and 10000),
  primary key (office_id, valid_from, noted_at)
);
call people.append_only_table('orders.shop_terms');
comment on column orders.shop_terms.noted_at is 'of several for one day, the one noted last holds';
comment on column orders.shop_terms.shipping_cost is 'what a parcel usually costs the office; the true cost is noted with each parcel';
comment on column orders.shop_terms.channel_fee_rate is 'of the price, in hundredths of a percent';
