-- Somebody asks another person to take over their role. A row stands only as long as something is open: whoever says no
-- leaves no trace, and what was done stands in the roles themselves.
create table streams.swap (
  office_id uuid        not null default people.current_office(),
  id        uuid        not null,
  show_id   uuid        not null,
  slot_id   uuid        not null,
  from_id   uuid        not null,
  to_id     uuid        not null,
  state     text        not null check (state in ('ASKED', 'AGREED')),
  asked_at  timestamptz not null,
  primary key (office_id, id),
  constraint one_swap_a_role unique (office_id, slot_id),
  foreign key (office_id, slot_id, show_id) references streams.role_slot (office_id, id, show_id) on delete cascade,
  check (from_id <> to_id)
);
create index on streams.swap (office_id, to_id);
create index on streams.swap (office_id, from_id);
call people.tenant_table('streams.swap');

-- Whoever no longer has the role no longer hands it over, whichever way they lost it.
create function streams.end_swap() returns trigger
  language plpgsql as $$
begin
  delete from streams.swap where office_id = old.office_id and slot_id = old.slot_id and from_id = old.person_id;
  return null;
end $$;
create trigger end_swap_given_back after update of state on streams.assignment
  for each row when (old.state = 'ACCEPTED' and new.state <> 'ACCEPTED') execute function streams.end_swap();
create trigger end_swap_withdrawn after delete on streams.assignment
  for each row when (old.state = 'ACCEPTED') execute function streams.end_swap();
