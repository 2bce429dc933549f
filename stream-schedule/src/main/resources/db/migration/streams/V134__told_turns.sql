-- When somebody's turn was when they were told of it, as long as it is at another time since and they have not answered.
alter table streams.assignment
  add column told_starts_at timestamptz,
  add column told_ends_at   timestamptz,
  add constraint told_from_when_to_when check ((told_starts_at is null) = (told_ends_at is null));
