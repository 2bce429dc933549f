-- Who took part in a show, in which role and for how long, as it was confirmed at its end. The id is that of the work told.
create table streams.participation (
  office_id uuid not null default people.current_office(),
  id        uuid not null,
  show_id   uuid not null,
  person_id uuid not null,
  role      text not null check (char_length(role) between 1 and 30),
  minutes   int  not null check (minutes between 1 and 720),
  primary key (office_id, id),
  foreign key (office_id, show_id) references streams.show
);
create index on streams.participation (office_id, show_id);
create index on streams.participation (office_id, person_id);
call people.append_only_table('streams.participation');

-- What was ordered of what was claimed in a show, from the events of the orders, with the minute in which it was shown.
create table streams.show_sale (
  office_id    uuid        not null default people.current_office(),
  order_id     uuid        not null,
  show_id      uuid        not null,
  product_id   uuid        not null,
  lot_id       uuid,
  quantity     int         not null check (quantity > 0),
  unit_price   bigint      not null check (unit_price >= 0),
  minute       int         check (minute >= 0),
  placed_at    timestamptz not null,
  paid_at      timestamptz,
  cancelled_at timestamptz,
  returned     int         not null default 0 check (returned between 0 and quantity),
  primary key (office_id, order_id),
  foreign key (office_id, show_id) references streams.show
);
create index on streams.show_sale (office_id, show_id);
call people.tenant_table('streams.show_sale');

-- Who made a lot and for how long, from the events of the catalog. The id is that of the work told.
create table streams.making (
  office_id uuid not null default people.current_office(),
  id        uuid not null,
  lot_id    uuid not null,
  person_id uuid not null,
  minutes   int  not null check (minutes >= 0),
  primary key (office_id, id)
);
create index on streams.making (office_id, lot_id);
call people.tenant_table('streams.making');
