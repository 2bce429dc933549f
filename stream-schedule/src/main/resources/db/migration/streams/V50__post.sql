-- Posts on social networks, about a show or a piece.
create table streams.post (
  office_id    uuid        not null default people.current_office(),
  id           uuid        not null,
  show_id      uuid,
  product_id   uuid,
  network      text        not null check (network in ('X', 'INSTAGRAM', 'YOUTUBE', 'TIKTOK', 'LINE')),
  text         text        not null check (char_length(text) between 1 and 6000),
  publish_at   timestamptz not null,
  state        text        not null check (state in ('PLANNED', 'READY', 'PUBLISHED', 'TAKEN_DOWN')),
  minutes      int         not null check (minutes between 0 and 720),
  link         text        check (link like 'https://%'),
  published_at timestamptz,
  work_told_at timestamptz,
  version      int         not null,
  primary key (office_id, id),
  foreign key (office_id, show_id) references streams.show,
  foreign key (office_id, product_id) references streams.piece,
  check (num_nonnulls(show_id, product_id) > 0),
  -- Whatever was public says where, and keeps saying it after it was taken down.
  check ((link is not null) = (state in ('PUBLISHED', 'TAKEN_DOWN'))),
  check ((published_at is not null) = (state in ('PUBLISHED', 'TAKEN_DOWN')))
);
create index on streams.post (office_id, publish_at);
create index on streams.post (office_id, show_id);
create index on streams.post (office_id, product_id);
call people.tenant_table('streams.post');

-- Who prepared it; the id is that of the work it becomes.
create table streams.post_preparer (
  office_id uuid not null default people.current_office(),
  id        uuid not null,
  post_id   uuid not null,
  person_id uuid not null,
  primary key (office_id, id),
  unique (office_id, post_id, person_id),
  foreign key (office_id, post_id) references streams.post on delete cascade
);
call people.tenant_table('streams.post_preparer');

-- Whom it shows, and what of them.
create table streams.post_seen (
  office_id uuid not null default people.current_office(),
  post_id   uuid not null,
  person_id uuid not null,
  sight     text not null check (sight in ('FACE', 'VOICE', 'HANDS', 'STAGE_NAME')),
  primary key (office_id, post_id, person_id, sight),
  foreign key (office_id, post_id) references streams.post on delete cascade
);
call people.tenant_table('streams.post_seen');

-- Pieces whose picture goes with it.
create table streams.post_picture (
  office_id  uuid not null default people.current_office(),
  post_id    uuid not null,
  product_id uuid not null,
  primary key (office_id, post_id, product_id),
  foreign key (office_id, post_id) references streams.post on delete cascade,
  foreign key (office_id, product_id) references streams.piece
);
call people.tenant_table('streams.post_picture');
