-- A newcomer and the peer beside them, for a first show and as long as both want.
create table streams.pair (
  office_id   uuid        not null default people.current_office(),
  id          uuid        not null,
  newcomer_id uuid        not null,
  peer_id     uuid        not null,
  since       timestamptz not null,
  ended_at    timestamptz,
  primary key (office_id, id),
  unique (office_id, id, newcomer_id),
  check (newcomer_id <> peer_id),
  check (ended_at >= since)
);
create unique index one_peer_beside_a_newcomer on streams.pair (office_id, newcomer_id) where ended_at is null;
create index on streams.pair (office_id, peer_id);
call people.tenant_table('streams.pair');

-- What the two write down. Encrypted for this one newcomer and note; staff read it only while it is shared.
create table streams.pair_note (
  office_id   uuid        not null default people.current_office(),
  id          uuid        not null,
  pair_id     uuid        not null,
  newcomer_id uuid        not null,
  author_id   uuid        not null,
  body        bytea       not null,
  written_at  timestamptz not null,
  shared_at   timestamptz,
  primary key (office_id, id),
  foreign key (office_id, pair_id, newcomer_id) references streams.pair (office_id, id, newcomer_id)
);
create index on streams.pair_note (office_id, pair_id, written_at);
create index on streams.pair_note (office_id, newcomer_id) where shared_at is not null;
call people.tenant_table('streams.pair_note');

-- A peer has handed over to staff. No reason, and once for a pair.
create table streams.handover (
  office_id uuid        not null default people.current_office(),
  pair_id   uuid        not null,
  handed_at timestamptz not null,
  taken_by  uuid,
  taken_at  timestamptz,
  primary key (office_id, pair_id),
  foreign key (office_id, pair_id) references streams.pair,
  check ((taken_by is null) = (taken_at is null))
);
call people.tenant_table('streams.handover');
