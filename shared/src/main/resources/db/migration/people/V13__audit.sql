-- Who did what to whose record. Each row is sealed with the one before it, office by office.
create table people.audit (
  office_id  uuid        not null default people.current_office(),
  position   bigint      not null,
  actor_id   uuid,
  action     text        not null,
  subject_id uuid,
  details    jsonb       not null,
  at         timestamptz not null,
  hash       bytea       not null,
  primary key (office_id, position)
);
create index on people.audit (office_id, subject_id, position desc);
call people.append_only_table('people.audit');

create table people.audit_head (
  office_id uuid   not null default people.current_office() primary key,
  position  bigint not null,
  hash      bytea  not null
);
call people.tenant_table('people.audit_head');

create function people.audit_hash(before bytea, entry people.audit) returns bytea
  language sql immutable as $$
  select sha256(before || convert_to(jsonb_build_array(
    entry.office_id, entry.position, entry.actor_id, entry.action, entry.subject_id, entry.details,
    extract(epoch from entry.at))::text, 'UTF8'))
$$;

-- The head row is locked until the caller's transaction ends, so the chain has one order.
create function people.seal_audit() returns trigger
  language plpgsql as $$
declare
  head people.audit_head;
begin
  insert into people.audit_head (office_id, position, hash) values (new.office_id, 0, '') on conflict do nothing;
  select * into head from people.audit_head h where h.office_id = new.office_id for update;
  new.position := head.position + 1;
  new.hash := people.audit_hash(head.hash, new);
  update people.audit_head h set position = new.position, hash = new.hash where h.office_id = new.office_id;
  return new;
end $$;
create trigger seal before insert on people.audit for each row execute function people.seal_audit();

-- The first position at which the chain of the current office does not hold; null where all is well.
create function people.audit_broken_at() returns bigint
  language sql stable as $$
  with chain as (
    select a.position, a.hash,
           people.audit_hash(lag(a.hash, 1, '') over (order by a.position), a) as expected,
           row_number() over (order by a.position) as counted
    from people.audit a
  ), rows_broken as (
    select min(position) as position from chain where hash <> expected or position <> counted
  ), head_broken as (
    select h.position from people.audit_head h
    where not exists (select from chain c where c.position = h.position and c.hash = h.hash)
  )
  select least((select position from rows_broken), (select min(position) from head_broken))
$$;
