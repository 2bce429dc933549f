-- Kinds of role as an office wants them. A role in a show is of the kind whose name it has; what no row names is as usual.
create table streams.role_kind (
  office_id     uuid not null default people.current_office(),
  name          text not null check (char_length(name) between 1 and 30),
  exposure      text not null check (exposure in ('FACE', 'VOICE', 'HANDS', 'NONE')),
  step          text not null check (step in ('OBSERVER', 'ASSISTANT', 'ROLE', 'LEAD')),
  most_minutes  int  check (most_minutes between 1 and 720),
  break_minutes int  not null check (break_minutes between 0 and 1440),
  primary key (office_id, name)
);
call people.tenant_table('streams.role_kind');

-- How far somebody has come in a kind of role. No row: they look on, which everybody may.
create table streams.skill (
  office_id uuid not null default people.current_office(),
  person_id uuid not null,
  kind      text not null check (char_length(kind) between 1 and 30),
  step      text not null check (step in ('OBSERVER', 'ASSISTANT', 'ROLE', 'LEAD')),
  set_by    uuid not null,
  set_at    timestamptz not null,
  primary key (office_id, person_id, kind)
);
call people.tenant_table('streams.skill');

-- Where somebody wants to grow: their own word.
create table streams.growth_wish (
  office_id uuid not null default people.current_office(),
  person_id uuid not null,
  kind      text not null check (char_length(kind) between 1 and 30),
  primary key (office_id, person_id, kind)
);
call people.tenant_table('streams.growth_wish');

-- Who wants somebody beside them, and who may be that somebody.
create table streams.support (
  office_id    uuid    not null default people.current_office(),
  person_id    uuid    not null,
  newcomer     boolean not null,
  peer         boolean not null,
  shows_a_week int     not null check (shows_a_week between 0 and 14),
  primary key (office_id, person_id),
  check (not (newcomer and peer))
);
call people.tenant_table('streams.support');
