-- The page on which a purchase or a use is written gives it an id, so that a double tap is one movement.
alter table catalog.material_movement add column sent_as uuid;
create unique index on catalog.material_movement (sent_as, office_id);
