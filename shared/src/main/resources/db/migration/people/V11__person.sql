create table people.person (
  office_id     uuid    not null default people.current_office(),
  id            uuid    not null,
  display_name  text    not null check (length(display_name) between 1 and 40),
  stage_name    text    check (length(stage_name) between 1 and 40),
  legal_name    bytea,
  roles         text[]  not null check (cardinality(roles) > 0 and roles <@ array['MEMBER', 'PEER', 'STAFF', 'MANAGER']),
  password_hash text,
  -- Every sign-in carries the epoch it was made in; raising it signs the person out everywhere.
  epoch         int     not null default 0,
  text_level    text    not null default 'NORMAL' check (text_level in ('NORMAL', 'EASY', 'ENGLISH')),
  furigana      boolean not null default false,
  active        boolean not null default true,
  joined_on     date    not null,
  version       int     not null default 0,
  primary key (office_id, id)
);
call people.tenant_table('people.person');

-- Who signs in is not known yet, so this directory has no walls for reading. It holds ids only.
create table people.login (
  login     text primary key check (login = lower(login) and length(login) between 2 and 254),
  office_id uuid not null default people.current_office(),
  person_id uuid not null,
  unique (office_id, person_id),
  foreign key (office_id, person_id) references people.person
);
alter table people.login enable row level security;
alter table people.login force row level security;
create policy directory on people.login for select using (true);
create policy own on people.login using (office_id = people.current_office());
grant select, insert, update, delete on people.login to mizuhiki_app;

-- Failed tries to sign in, by login and by address (only their digests). Counted before the password is looked at.
create table people.sign_in_try (
  who      bytea       primary key,
  failures int         not null,
  last_at  timestamptz not null
);
create index on people.sign_in_try (last_at);
grant select, insert, update, delete on people.sign_in_try to mizuhiki_app;
