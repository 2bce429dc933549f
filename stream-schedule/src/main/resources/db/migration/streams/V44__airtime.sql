-- Who made what, from the events of the catalog: only that, neither how long it took nor when.
create table streams.made_lot (
  office_id  uuid not null default people.current_office(),
  lot_id     uuid not null,
  product_id uuid not null,
  primary key (office_id, lot_id)
);
create index on streams.made_lot (office_id, product_id);
call people.tenant_table('streams.made_lot');

-- Either may be heard first, so none refers to the other.
create table streams.lot_maker (
  office_id uuid not null default people.current_office(),
  lot_id    uuid not null,
  person_id uuid not null,
  primary key (office_id, lot_id, person_id)
);
call people.tenant_table('streams.lot_maker');

create index on streams.air_log (office_id, at);
