-- The room of a talk may change. Whoever was invited is told which one it was before; null: none.
alter table streams.talk
  add column room_changed_at timestamptz,
  add column room_before     text,
  add constraint room_before_a_change check (room_before is null or room_changed_at is not null);
