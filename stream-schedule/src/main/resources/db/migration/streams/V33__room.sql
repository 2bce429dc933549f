-- Rooms and equipment of an office.
create table streams.thing (
  office_id uuid    not null default people.current_office(),
  id        uuid    not null,
  kind      text    not null check (kind in ('ROOM', 'EQUIPMENT')),
  name      text    not null check (char_length(name) between 1 and 40),
  active    boolean not null default true,
  primary key (office_id, id),
  unique (office_id, name)
);
call people.tenant_table('streams.thing');

-- Each thing is in one place at a time, whoever books it.
create table streams.booking (
  office_id   uuid        not null default people.current_office(),
  id          uuid        not null,
  thing_id    uuid        not null,
  show_id     uuid,
  occasion_id uuid,
  talk_id     uuid,
  starts_at   timestamptz not null,
  ends_at     timestamptz not null,
  period      tstzrange   not null generated always as (tstzrange(starts_at, ends_at)) stored,
  primary key (office_id, id),
  foreign key (office_id, thing_id) references streams.thing,
  -- The period follows what it is booked for, or that cannot be moved.
  foreign key (office_id, show_id, starts_at, ends_at)
    references streams.show (office_id, id, starts_at, ends_at) on update cascade,
  foreign key (office_id, occasion_id, starts_at, ends_at)
    references streams.occasion (office_id, id, starts_at, ends_at) on update cascade,
  foreign key (office_id, talk_id, starts_at, ends_at)
    references streams.talk (office_id, id, starts_at, ends_at) on update cascade on delete cascade,
  check (num_nonnulls(show_id, occasion_id, talk_id) = 1),
  constraint one_booking_at_a_time exclude using gist (office_id with =, thing_id with =, period with &&)
);
create index on streams.booking (office_id, show_id);
create index on streams.booking (office_id, occasion_id);
create index on streams.booking (office_id, talk_id);
call people.tenant_table('streams.booking');

-- Where a show goes out beside its main platform, and what of the preparations is done.
create table streams.show_platform (
  office_id uuid not null default people.current_office(),
  show_id   uuid not null,
  platform  text not null check (platform in ('OWN_PAGE', 'YOUTUBE', 'INSTAGRAM', 'TIKTOK', 'OTHER')),
  primary key (office_id, show_id, platform),
  foreign key (office_id, show_id) references streams.show on delete cascade
);
call people.tenant_table('streams.show_platform');

create table streams.show_tick (
  office_id uuid        not null default people.current_office(),
  show_id   uuid        not null,
  chore     text        not null check (char_length(chore) between 1 and 40),
  person_id uuid        not null,
  ticked_at timestamptz not null,
  primary key (office_id, show_id, chore),
  foreign key (office_id, show_id) references streams.show on delete cascade
);
call people.tenant_table('streams.show_tick');
