-- A role begins when its turn comes, not always with its show. It carries the time of the show with it, so that its own
-- time follows the show wherever it is moved, and whoever has it follows in turn.
alter table streams.role_slot
  add column starts_after   int not null default 0 check (starts_after between 0 and 719),
  add column show_starts_at timestamptz,
  add column show_ends_at   timestamptz;

-- This crosses offices, so the walls are down for these statements. What was longer than its show ends with it.
alter table streams.role_slot no force row level security;
alter table streams.assignment no force row level security;
alter table streams.show no force row level security;

update streams.role_slot r
set show_starts_at = s.starts_at, show_ends_at = s.ends_at,
    minutes = least(r.minutes, ceil(extract(epoch from s.ends_at - s.starts_at) / 60)::int)
from streams.show s where (s.office_id, s.id) = (r.office_id, r.show_id);

alter table streams.role_slot
  alter column show_starts_at set not null,
  alter column show_ends_at set not null,
  -- In universal time, where a minute later is the same everywhere.
  add column starts_at timestamptz not null generated always as
    ((show_starts_at at time zone 'UTC' + starts_after * interval '1 minute') at time zone 'UTC') stored,
  add column ends_at timestamptz not null generated always as
    ((show_starts_at at time zone 'UTC' + (starts_after + minutes) * interval '1 minute') at time zone 'UTC') stored,
  add unique (office_id, id, starts_at, ends_at),
  add foreign key (office_id, show_id, show_starts_at, show_ends_at)
    references streams.show (office_id, id, starts_at, ends_at) on update cascade,
  add constraint role_within_show
    check (starts_after + minutes <= ceil(extract(epoch from show_ends_at - show_starts_at) / 60));

-- A show that becomes shorter cuts what would go on after its end. A role that would begin after it is refused.
create function streams.end_with_show() returns trigger
  language plpgsql as $$
begin
  new.minutes := least(
    new.minutes, ceil(extract(epoch from new.show_ends_at - new.show_starts_at) / 60)::int - new.starts_after);
  return new;
end $$;
create trigger end_with_show before update of show_ends_at on streams.role_slot
  for each row execute function streams.end_with_show();

-- People are in a place for the time of their role. All turns of a person move together, so that only where they are in
-- the end is looked at.
alter table streams.assignment
  drop constraint assignment_office_id_show_id_starts_at_ends_at_fkey,
  drop constraint one_place_at_a_time;

update streams.assignment a
set starts_at = r.starts_at, ends_at = r.ends_at
from streams.role_slot r where (r.office_id, r.id) = (a.office_id, a.slot_id);

alter table streams.assignment
  add foreign key (office_id, slot_id, starts_at, ends_at)
    references streams.role_slot (office_id, id, starts_at, ends_at) on update cascade on delete cascade,
  add constraint one_place_at_a_time
    exclude using gist (office_id with =, person_id with =, period with &&) where (state <> 'PASSED')
    deferrable initially immediate;

alter table streams.role_slot force row level security;
alter table streams.assignment force row level security;
alter table streams.show force row level security;
