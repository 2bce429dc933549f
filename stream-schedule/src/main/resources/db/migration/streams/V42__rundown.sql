-- What a show is made of beside its pieces, and how all of it stands one after the other. Which pieces there are, their order
-- among themselves and their minutes stay with the run sheet; the rows of pieces keep their places and what is told of them.
-- A run sheet of which nothing is written here is all pieces, so those of before need no rows.
create table streams.segment (
  office_id uuid not null default people.current_office(),
  show_id   uuid not null,
  id        uuid not null,
  position  int  not null check (position > 0),
  kind      text not null check (kind in ('OPENING', 'PIECE', 'DEMONSTRATION', 'BREAK', 'CLOSING')),
  title     text check (char_length(title) between 1 and 40),
  note      text check (char_length(note) between 1 and 300),
  minutes   int  check (minutes between 1 and 120),
  primary key (office_id, show_id, id),
  unique (office_id, show_id, position),
  foreign key (office_id, show_id) references streams.show on delete cascade,
  check ((minutes is null) = (kind = 'PIECE')),
  check (title is null or kind <> 'PIECE')
);
call people.tenant_table('streams.segment');

-- The floor begins what is no piece, too.
alter table streams.air_log
  add column segment_id uuid,
  drop constraint air_log_kind_check,
  add check (kind in ('STARTED', 'PINNED', 'BEGUN', 'ENDED')),
  add check ((segment_id is not null) = (kind = 'BEGUN'));
drop index streams.started_and_ended_once;
create unique index started_and_ended_once on streams.air_log (office_id, show_id, kind)
  where kind in ('STARTED', 'ENDED');
