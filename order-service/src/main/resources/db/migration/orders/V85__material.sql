-- What happened to the office's material, as the catalog told it: what went into which lot, and what is left.
create table orders.material_move (
  office_id   uuid   not null default people.current_office(),
  id          uuid   not null,
  material_id uuid   not null,
  material    text   not null,
  kind        text   not null check (kind in ('RECEIVED', 'USED', 'COUNTED')),
  quantity    text   not null,
  value       bigint not null,
  lot_id      uuid,
  corrects    uuid,
  moved_on    date   not null,
  primary key (office_id, id)
);
call people.append_only_table('orders.material_move');
create index on orders.material_move (lot_id, office_id) where lot_id is not null;
create index on orders.material_move (office_id, moved_on);
comment on column orders.material_move.value is 'in yen; negative where it left';

-- A sale whose material turns out otherwise, and a count that found more or less than there should be.
alter table orders.entry drop constraint entry_kind_check;
alter table orders.entry add constraint entry_kind_check check (kind in
  ('SETTLEMENT', 'REVERSAL', 'FEE_SETTLED', 'TRANSFER_FEE', 'MATERIAL_SETTLED', 'MATERIAL_COUNTED', 'EXPENSE', 'RESERVED',
   'RELEASED', 'WAGES', 'PAYMENT'));
