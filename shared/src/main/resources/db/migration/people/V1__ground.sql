-- Roles belong to the whole server: another database may have made them, perhaps at this very moment.
do $$
begin
  create role mizuhiki_app nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
  create role mizuhiki_worker nologin;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
  execute format('grant mizuhiki_app, mizuhiki_worker to %I', session_user);
exception when unique_violation or internal_error then null;
end $$;

grant usage on schema people to mizuhiki_app, mizuhiki_worker;

create extension if not exists btree_gist with schema public;

-- The office the connection works for; null where none was set, and then nothing is visible.
create function people.current_office() returns uuid
  language sql stable parallel safe
  return nullif(current_setting('mizuhiki.office', true), '')::uuid;

-- Gives a table its walls. Every tenant table starts with
--   office_id uuid not null default people.current_office()
-- has a primary key led by office_id, and is passed through here.
create procedure people.tenant_table(name regclass)
  language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format('create policy office on %s using (office_id = people.current_office())', name);
  execute format('grant select, insert, update, delete on %s to mizuhiki_app', name);
end $$;

create function people.refuse_change() returns trigger
  language plpgsql as $$
begin
  raise exception '% is append-only', tg_relid::regclass using errcode = 'restrict_violation';
end $$;

-- A tenant table whose rows are never changed or removed: corrections are new rows.
create procedure people.append_only_table(name regclass)
  language plpgsql as $$
begin
  call people.tenant_table(name);
  execute format('revoke update, delete on %s from mizuhiki_app', name);
  execute format('create trigger append_only before update or delete on %s for each row execute function people.refuse_change()', name);
end $$;

-- Facts a service wants to tell others, written in the transaction that made them true.
-- Every service schema has one of these; the relay (mizuhiki_worker) takes them in order and delivers each at least once.
create procedure people.outbox_tables(schema_name text)
  language plpgsql as $$
begin
  execute format('grant usage on schema %I to mizuhiki_app, mizuhiki_worker', schema_name);
  execute format($ddl$
    create table %1$I.outbox (
      office_id   uuid        not null default people.current_office(),
      id          uuid        not null default uuidv7(),
      position    bigint      not null generated always as identity,
      type        text        not null,
      payload     jsonb       not null,
      occurred_at timestamptz not null default now(),
      attempts    int         not null default 0,
      due_at      timestamptz not null default now(),
      sent_at     timestamptz,
      parked_at   timestamptz,
      error       text,
      primary key (office_id, id)
    )$ddl$, schema_name);
  execute format('create index on %I.outbox (position) where sent_at is null', schema_name);
  execute format('call people.tenant_table(%L)', schema_name || '.outbox');
  execute format('create policy relay on %I.outbox to mizuhiki_worker using (true)', schema_name);
  execute format('grant select, update on %I.outbox to mizuhiki_worker', schema_name);
  execute format($ddl$
    create table %1$I.inbox (
      office_id   uuid        not null default people.current_office(),
      event_id    uuid        not null,
      received_at timestamptz not null default now(),
      primary key (office_id, event_id)
    )$ddl$, schema_name);
  execute format('call people.append_only_table(%L)', schema_name || '.inbox');
  execute format('create trigger wake_relay after insert on %I.outbox for each statement execute function people.wake_relay()', schema_name);
end $$;

create function people.wake_relay() returns trigger
  language plpgsql as $$
begin
  perform pg_notify('mizuhiki_outbox', tg_table_schema);
  return null;
end $$;
