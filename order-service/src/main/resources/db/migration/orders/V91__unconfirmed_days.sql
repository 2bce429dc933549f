-- Whoever closes a month asks what nobody has confirmed, and mostly there is nothing.
create index on orders.attendance (office_id, day) where confirmed_at is null;
