-- How somebody was after a show, if they wanted to say so. Seen by themselves and staff, and forgotten after some weeks.
-- No feeling: they were asked and would rather not say. The note is encrypted.
create table streams.after_care (
  office_id  uuid        not null default people.current_office(),
  show_id    uuid        not null,
  person_id  uuid        not null,
  feeling    text        check (feeling in ('GOOD', 'A_LITTLE_TIRED', 'HARD')),
  wants_talk boolean,
  note       bytea,
  said_at    timestamptz not null,
  heard_by   uuid,
  heard_at   timestamptz,
  primary key (office_id, show_id, person_id),
  foreign key (office_id, show_id) references streams.show,
  check ((heard_by is null) = (heard_at is null))
);
create index on streams.after_care (office_id, said_at);
call people.tenant_table('streams.after_care');

-- A thank-you to everybody of a show, from staff or passed on from a buyer; about a piece also to those who made it.
create table streams.thanks (
  office_id  uuid        not null default people.current_office(),
  id         uuid        not null,
  show_id    uuid        not null,
  product_id uuid,
  kind       text        not null check (kind in ('TEAM', 'BUYER')),
  words      text        not null check (char_length(words) between 1 and 300),
  said_by    uuid        not null,
  said_at    timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, show_id) references streams.show,
  foreign key (office_id, product_id) references streams.piece
);
create index on streams.thanks (office_id, show_id);
create index on streams.thanks (office_id, product_id);
call people.tenant_table('streams.thanks');
