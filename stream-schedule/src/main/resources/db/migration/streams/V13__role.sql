create table streams.role_slot (
  office_id uuid not null default people.current_office(),
  id        uuid not null,
  show_id   uuid not null,
  name      text not null check (char_length(name) between 1 and 30),
  exposure  text not null check (exposure in ('FACE', 'VOICE', 'HANDS', 'NONE')),
  minutes   int  not null check (minutes between 1 and 720),
  primary key (office_id, id),
  unique (office_id, id, show_id),
  foreign key (office_id, show_id) references streams.show
);
create index on streams.role_slot (office_id, show_id);
call people.tenant_table('streams.role_slot');

create table streams.assignment (
  office_id uuid        not null default people.current_office(),
  id        uuid        not null,
  slot_id   uuid        not null,
  show_id   uuid        not null,
  person_id uuid        not null,
  reason    text        check (char_length(reason) <= 200),
  state     text        not null check (state in ('OFFERED', 'ACCEPTED', 'PASSED')),
  starts_at timestamptz not null,
  ends_at   timestamptz not null,
  period    tstzrange   not null generated always as (tstzrange(starts_at, ends_at)) stored,
  primary key (office_id, id),
  foreign key (office_id, slot_id, show_id) references streams.role_slot (office_id, id, show_id)
    on delete cascade,
  -- The period follows the show wherever it is moved; the exclusion below then refuses a move onto another show.
  foreign key (office_id, show_id, starts_at, ends_at)
    references streams.show (office_id, id, starts_at, ends_at) on update cascade,
  constraint one_place_at_a_time
    exclude using gist (office_id with =, person_id with =, period with &&) where (state <> 'PASSED')
);
create unique index one_person_a_slot on streams.assignment (office_id, slot_id) where state <> 'PASSED';
create unique index one_offer_a_person on streams.assignment (office_id, slot_id, person_id);
create index on streams.assignment (office_id, show_id);
create index on streams.assignment (office_id, person_id);
call people.tenant_table('streams.assignment');
