-- What a count sheet expected is what was counted less the difference it found, so the two are looked up together.
create index on catalog.movement (count_id, office_id) where count_id is not null;
