-- The room of a talk may change. Whoever was invited is told which one it was first; null: it is the same, empty: none.
alter table streams.talk add column room_before text;
