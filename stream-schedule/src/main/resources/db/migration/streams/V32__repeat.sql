-- What comes again by a rule (RFC 5545). Shows and occasions are laid from it some weeks ahead.
create table streams.repeat (
  office_id     uuid not null default people.current_office(),
  id            uuid not null,
  kind          text not null check (kind in ('SHOW', 'REHEARSAL', 'PHOTO_DAY', 'PEER_MEETING', 'TRAINING')),
  title         text not null check (char_length(title) between 1 and 80),
  platform      text check (platform in ('OWN_PAGE', 'YOUTUBE', 'INSTAGRAM', 'TIKTOK', 'OTHER')),
  rule          text not null check (char_length(rule) between 1 and 200),
  first_day     date not null,
  last_day      date,
  begins        time not null,
  minutes       int  not null check (minutes between 1 and 720),
  on_closed_day text not null check (on_closed_day in ('SKIP', 'BEFORE', 'AFTER')),
  version       int  not null,
  primary key (office_id, id),
  check ((platform is not null) = (kind = 'SHOW'))
);
call people.tenant_table('streams.repeat');

-- Which days of a rule are laid, and as what: a show that was moved or cancelled is not laid a second time.
create table streams.repeat_day (
  office_id   uuid not null default people.current_office(),
  repeat_id   uuid not null,
  day         date not null,
  show_id     uuid,
  occasion_id uuid,
  primary key (office_id, repeat_id, day),
  foreign key (office_id, repeat_id) references streams.repeat,
  foreign key (office_id, show_id) references streams.show on delete cascade,
  foreign key (office_id, occasion_id) references streams.occasion on delete cascade,
  check (num_nonnulls(show_id, occasion_id) = 1)
);
create unique index on streams.repeat_day (office_id, show_id) where show_id is not null;
create unique index on streams.repeat_day (office_id, occasion_id) where occasion_id is not null;
call people.tenant_table('streams.repeat_day');

-- Every night more is laid, in all offices.
create policy lay on streams.repeat for select to mizuhiki_worker using (true);
grant select (office_id, id, last_day) on streams.repeat to mizuhiki_worker;
