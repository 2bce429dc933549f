-- A movement may be written after its day, never before.
alter table catalog.material_movement add constraint written_when_it_happened_or_later
  check (moved_on <= (moved_at at time zone 'Asia/Tokyo')::date);
comment on column catalog.material_movement.moved_on is
  'the day in the books; what leaves takes the average of the moment it is written at';
