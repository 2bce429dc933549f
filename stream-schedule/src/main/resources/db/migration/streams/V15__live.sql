-- Wakes the viewers' pages of every process once a change is committed; the payload is the office.
create function streams.wake_viewers() returns trigger
  language plpgsql as $$
begin
  perform pg_notify('mizuhiki_live', new.office_id::text);
  return null;
end $$;

create trigger wake_viewers after insert or update on streams.piece
  for each row execute function streams.wake_viewers();
create trigger wake_viewers after insert on streams.air_log
  for each row execute function streams.wake_viewers();
create trigger wake_viewers after update on streams.show
  for each row execute function streams.wake_viewers();
