-- A talk between two people. It has a table of its own and neither title nor notes, so that no list of what is on can
-- show it by mistake: whoever reads here names one of the two.
create table streams.talk (
  office_id uuid        not null default people.current_office(),
  id        uuid        not null,
  host_id   uuid        not null,
  guest_id  uuid        not null,
  starts_at timestamptz not null,
  ends_at   timestamptz not null,
  period    tstzrange   not null generated always as (tstzrange(starts_at, ends_at)) stored,
  primary key (office_id, id),
  unique (office_id, id, starts_at, ends_at),
  check (host_id <> guest_id),
  check (ends_at > starts_at and ends_at <= starts_at + interval '4 hours'),
  constraint one_talk_of_a_host exclude using gist (office_id with =, host_id with =, period with &&),
  constraint one_talk_of_a_guest exclude using gist (office_id with =, guest_id with =, period with &&)
);
call people.tenant_table('streams.talk');
