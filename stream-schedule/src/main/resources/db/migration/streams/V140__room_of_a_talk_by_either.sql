-- Either of the two may choose another room, and the other one is told. Null: the one who invited, as before.
alter table streams.talk add column room_changed_by uuid;
