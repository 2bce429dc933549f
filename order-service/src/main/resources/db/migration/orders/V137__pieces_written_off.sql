-- Pieces that will not be sold, as the catalog told it, and what of the material of their lot went with them. What becomes
-- known later is a row of its own, of no pieces.
create table orders.written_off (
  office_id     uuid   not null default people.current_office(),
  id            uuid   not null,
  cause         uuid   not null,
  lot_id        uuid   not null,
  quantity      int    not null,
  material_cost bigint not null,
  booked_on     date   not null,
  primary key (office_id, id),
  unique (office_id, cause)
);
call people.append_only_table('orders.written_off');
create index on orders.written_off (lot_id, office_id);
comment on column orders.written_off.cause is 'the movement of the pieces, or what changed the cost of their lot';
comment on column orders.written_off.quantity is 'negative where a count found some again';

alter table orders.entry drop constraint entry_kind_check;
alter table orders.entry add constraint entry_kind_check check (kind in
  ('SETTLEMENT', 'REVERSAL', 'RETURN_SHIPPED', 'RETURN_KEPT', 'FEE_SETTLED', 'TRANSFER_FEE', 'SHIPPING_SETTLED',
   'MATERIAL_SETTLED', 'MATERIAL_COUNTED', 'PIECES_WRITTEN_OFF', 'EXPENSE', 'RESERVED', 'RELEASED', 'WAGES', 'PAYMENT',
   'PAYMENT_TAKEN_BACK'));
