-- The private address under which one person's calendar is read. Only the digest of its secret is kept.
create table streams.feed (
  office_id        uuid not null default people.current_office(),
  person_id        uuid not null,
  secret_hash      bytea,
  reminder_minutes int check (reminder_minutes between 5 and 2880),
  primary key (office_id, person_id),
  unique (office_id, secret_hash)
);
call people.tenant_table('streams.feed');

-- What a calendar was told last, so that a change raises SEQUENCE and what vanishes is told as cancelled.
create table streams.feed_entry (
  office_id  uuid        not null default people.current_office(),
  person_id  uuid        not null,
  uid        text        not null,
  summary    text        not null,
  starts_at  timestamptz not null,
  ends_at    timestamptz not null,
  own        boolean     not null,
  cancelled  boolean     not null,
  sequence   int         not null,
  changed_at timestamptz not null,
  primary key (office_id, person_id, uid),
  foreign key (office_id, person_id) references streams.feed
);
call people.tenant_table('streams.feed_entry');
