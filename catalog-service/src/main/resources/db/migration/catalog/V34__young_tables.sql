-- As long as a table is young and has no statistics, the planner takes any index that begins with the office for as good as
-- the primary key, and foreign-key checks keep that plan: every check then reads the whole office. Indexes that are not keys
-- therefore begin with something else; the office is in them all the same.
drop index catalog.product_office_id_state_made_at_id_idx;
create index on catalog.product (state, office_id, made_at, id);
drop index catalog.lot_office_id_product_id_idx;
create index on catalog.lot (product_id, office_id);
drop index catalog.lot_office_id_registered_by_idx;
create index on catalog.lot (registered_by, office_id) where finished_at is null;
drop index catalog.hold_office_id_product_id_expires_at_idx;
create index on catalog.hold (product_id, office_id, expires_at) where state in ('LIVE', 'OPEN');
drop index catalog.hold_office_id_buyer_key_hash_product_id_idx;
create index on catalog.hold (buyer_key_hash, office_id, product_id) where state in ('LIVE', 'OPEN');
drop index catalog.movement_office_id_product_id_position_idx;
create index on catalog.movement (product_id, office_id, position);
