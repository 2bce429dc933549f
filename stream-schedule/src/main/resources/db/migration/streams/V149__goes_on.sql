-- A show on air that takes longer, as those on its floor say. Its plan stays: roles were agreed to by it, and work is
-- counted by it.
alter table streams.show add column goes_on_until timestamptz;
