-- Answers to requests that carried an Idempotency-Key, so that a repeated one changes nothing.
-- Without a status the request is still being worked on; should its process die, it is free again soon.
create table people.idempotency (
  office_id   uuid        not null default people.current_office(),
  caller      text        not null,
  path        text        not null,
  key         text        not null,
  claim       uuid        not null default uuidv7(),
  fingerprint bytea       not null,
  free_at     timestamptz not null,
  expires_at  timestamptz not null,
  status      int,
  headers     jsonb,
  body        bytea,
  primary key (office_id, caller, path, key)
);
create index on people.idempotency (office_id, expires_at);
call people.tenant_table('people.idempotency');
