-- A show is closed once everything after it is done.
alter table streams.show
  drop constraint show_state_check,
  drop constraint show_check1,
  drop constraint show_check2,
  add constraint show_state_known
    check (state in ('DRAFT', 'OFFERED', 'READY', 'ON_AIR', 'ENDED', 'CLOSED', 'CANCELLED')),
  add constraint show_start_kept check ((started_at is not null) = (state in ('ON_AIR', 'ENDED', 'CLOSED'))),
  add constraint show_end_kept check ((ended_at is not null) = (state in ('ENDED', 'CLOSED')));

-- Days on which the office is closed, as far as the calendar has to know.
create table streams.closing_day (
  office_id uuid not null default people.current_office(),
  day       date not null,
  reason    text not null check (char_length(reason) between 1 and 40),
  primary key (office_id, day)
);
call people.tenant_table('streams.closing_day');

-- What is in the calendar beside shows. Talks are not here: see V31.
create table streams.occasion (
  office_id uuid        not null default people.current_office(),
  id        uuid        not null,
  kind      text        not null check (kind in ('REHEARSAL', 'PHOTO_DAY', 'PEER_MEETING', 'TRAINING')),
  title     text        not null check (char_length(title) between 1 and 80),
  for_all   boolean     not null,
  starts_at timestamptz not null,
  ends_at   timestamptz not null,
  state     text        not null check (state in ('PLANNED', 'CANCELLED')),
  version   int         not null,
  primary key (office_id, id),
  -- Bookings carry the time with them, as they do with shows.
  unique (office_id, id, starts_at, ends_at),
  check (ends_at > starts_at and ends_at <= starts_at + interval '12 hours')
);
create index on streams.occasion (office_id, starts_at);
call people.tenant_table('streams.occasion');

-- Who comes, where it does not concern everybody.
create table streams.occasion_person (
  office_id   uuid not null default people.current_office(),
  occasion_id uuid not null,
  person_id   uuid not null,
  primary key (office_id, occasion_id, person_id),
  foreign key (office_id, occasion_id) references streams.occasion on delete cascade
);
create index on streams.occasion_person (office_id, person_id);
call people.tenant_table('streams.occasion_person');
