-- What each role has to do in a segment, in a few words. A cue waits for its segment: a piece put back finds it again.
create table streams.cue (
  office_id  uuid not null default people.current_office(),
  show_id    uuid not null,
  segment_id uuid not null,
  role       text not null check (char_length(role) between 1 and 30),
  words      text not null check (char_length(words) between 1 and 120),
  primary key (office_id, show_id, segment_id, role),
  foreign key (office_id, show_id) references streams.show on delete cascade
);
call people.tenant_table('streams.cue');
