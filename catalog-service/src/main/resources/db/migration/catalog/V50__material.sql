-- What things are made of, how much of it is left, and what that is worth. Kept by the statement that writes a movement.
create table catalog.material (
  office_id uuid          not null default people.current_office(),
  id        uuid          not null,
  name      text          not null check (char_length(name) between 1 and 60),
  unit      text          not null check (char_length(unit) between 1 and 10),
  low       numeric(12,3) check (low > 0),
  quantity  numeric(12,3) not null default 0,
  value     bigint        not null default 0,
  added_at  timestamptz   not null,
  primary key (office_id, id),
  unique (office_id, name),
  constraint nothing_below_zero check (quantity >= 0 and value >= 0),
  constraint nothing_is_worth_nothing check (quantity > 0 or value = 0)
);
call people.tenant_table('catalog.material');
comment on column catalog.material.low is 'with less than this left it runs short; null where nobody minds';
comment on column catalog.material.value is 'in yen; divided by the quantity: the moving average (移動平均法)';

-- Everything that ever happened to a material. What leaves takes its part of the value along.
create table catalog.material_movement (
  office_id   uuid          not null default people.current_office(),
  id          uuid          not null,
  material_id uuid          not null,
  kind        text          not null check (kind in ('RECEIVED', 'USED', 'COUNTED')),
  quantity    numeric(12,3) not null,
  value       bigint        not null,
  lot_id      uuid,
  corrects    uuid,
  reason      text          not null default '' check (char_length(reason) <= 200),
  person_id   uuid          not null,
  moved_on    date          not null,
  moved_at    timestamptz   not null,
  primary key (office_id, id),
  foreign key (office_id, material_id) references catalog.material,
  foreign key (office_id, lot_id) references catalog.lot,
  foreign key (office_id, corrects) references catalog.material_movement,
  check ((lot_id is not null) = (kind = 'USED')),
  check (reason <> '' or kind <> 'COUNTED' and corrects is null),
  constraint comes_and_goes check (case when corrects is not null or kind = 'COUNTED' then true
                                        when kind = 'RECEIVED' then quantity > 0 and value >= 0
                                        else quantity < 0 and value <= 0 end)
);
call people.append_only_table('catalog.material_movement');
create unique index taken_back_once on catalog.material_movement (office_id, corrects) where corrects is not null;
create index on catalog.material_movement (material_id, id, office_id);
create index on catalog.material_movement (lot_id, office_id) where lot_id is not null;

-- What part of a stock is worth, half a yen rounded up: whole numbers throughout, and all of the stock is all of its value.
create function catalog.worth(part numeric, quantity numeric, value bigint) returns bigint
  language sql immutable
  return case when quantity = 0 then 0 else div(2 * value * part + quantity, 2 * quantity)::bigint end;
