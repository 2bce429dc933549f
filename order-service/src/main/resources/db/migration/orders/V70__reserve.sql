-- What an office paid and did before it kept its books here. Whoever mends a figure enters it again; the last one counts.
create table orders.past_year (
  office_id   uuid        not null default people.current_office(),
  id          uuid        not null default uuidv7(),
  fiscal_year int         not null check (fiscal_year between 2006 and 2200),
  wages       bigint      not null check (wages >= 0),
  source      text        not null check (source <> ''),
  added_by    uuid        not null,
  added_at    timestamptz not null default now(),
  primary key (office_id, id)
);
call people.append_only_table('orders.past_year');

create table orders.past_month (
  office_id uuid        not null default people.current_office(),
  id        uuid        not null default uuidv7(),
  month     date        not null check (extract(day from month) = 1),
  wages     bigint      not null check (wages >= 0),
  user_days int         not null check (user_days >= 0),
  open_days int         not null check (open_days between 0 and 31),
  source    text        not null check (source <> ''),
  added_by  uuid        not null,
  added_at  timestamptz not null default now(),
  primary key (office_id, id)
);
create index on orders.past_month (office_id, month);
call people.append_only_table('orders.past_month');

-- What the equipment of production cost when it was bought: the equipment reserve may not outgrow it.
create table orders.asset_cost (
  office_id uuid        not null default people.current_office(),
  id        uuid        not null default uuidv7(),
  as_of     date        not null,
  amount    bigint      not null check (amount >= 0),
  source    text        not null check (source <> ''),
  added_by  uuid        not null,
  added_at  timestamptz not null default now(),
  primary key (office_id, id)
);
call people.append_only_table('orders.asset_cost');

-- The two reserves the law knows: what was there at the beginning, set aside, and released; each by a resolution.
create table orders.reserve_move (
  office_id   uuid        not null default people.current_office(),
  id          uuid        not null,
  reserve     text        not null check (reserve in ('WAGE', 'EQUIPMENT')),
  kind        text        not null check (kind in ('OPENING', 'SET_ASIDE', 'FOR_WAGES', 'EXCESS', 'BOUGHT')),
  amount      bigint      not null check (amount > 0),
  day         date        not null,
  resolution  text        not null check (resolution <> ''),
  resolved_on date        not null,
  note        text        not null check (note <> ''),
  work_type   text        check (work_type <> ''),
  cost_class  text        check (cost_class in ('PRODUCTION', 'SALES')),
  price       bigint      check (price >= amount),
  added_by    uuid        not null,
  added_at    timestamptz not null default now(),
  primary key (office_id, id),
  check (kind <> 'FOR_WAGES' or reserve = 'WAGE'),
  check (kind <> 'BOUGHT' or reserve = 'EQUIPMENT'),
  check (num_nonnulls(work_type, cost_class, price) = case kind when 'BOUGHT' then 3 else 0 end)
);
create unique index reserve_opened_once on orders.reserve_move (office_id, reserve) where kind = 'OPENING';
create index on orders.reserve_move (office_id, day);
call people.append_only_table('orders.reserve_move');
comment on column orders.reserve_move.note is
  'where the equal cash is kept, where the opening balance is written, what the money went to, or what was bought';

create function orders.reserve_key(reserve text) returns bigint
  language sql stable
  return hashtextextended('orders.reserve ' || people.current_office() || reserve, 0);

-- Whoever moves a reserve waits for whoever moved it just now; nothing is taken out that is not in it.
create function orders.guard_reserve() returns trigger
  language plpgsql as $$
begin
  perform pg_advisory_xact_lock(orders.reserve_key(new.reserve));
  if new.kind in ('FOR_WAGES', 'EXCESS', 'BOUGHT') and new.amount > (
    select coalesce(sum(case when kind in ('OPENING', 'SET_ASIDE') then amount else -amount end), 0)
    from orders.reserve_move where reserve = new.reserve) then
    raise exception 'the reserve holds less than %', new.amount using errcode = 'check_violation';
  end if;
  if new.kind <> 'OPENING' then
    perform orders.require_open_month(new.day);
  end if;
  return new;
end $$;
create trigger guard_reserve before insert on orders.reserve_move
  for each row execute function orders.guard_reserve();
