-- A show that becomes shorter cuts what would go on after its end. A role that would begin after it is refused. One that
-- becomes longer takes along what went on until its end, as long as nobody is asked for it: people agreed to their time.
create or replace function streams.end_with_show() returns trigger
  language plpgsql as $$
declare
  before constant int := ceil(extract(epoch from old.show_ends_at - old.show_starts_at) / 60);
  after  constant int := ceil(extract(epoch from new.show_ends_at - new.show_starts_at) / 60);
begin
  if after > before and new.starts_after + new.minutes = before and not exists (
    select from streams.assignment a
    where a.office_id = new.office_id and a.slot_id = new.id and a.state <> 'PASSED')
  then
    new.minutes := after - new.starts_after;
  else
    new.minutes := least(new.minutes, after - new.starts_after);
  end if;
  return new;
end $$;
