-- Months that are closed for good. What is booked is booked into an open one.
create table orders.closed_month (
  office_id uuid        not null default people.current_office(),
  month     date        not null check (extract(day from month) = 1),
  closed_at timestamptz not null,
  closed_by uuid        not null,
  primary key (office_id, month)
);
call people.append_only_table('orders.closed_month');

-- Whoever books into a month and whoever closes it wait for each other.
create function orders.month_key(day date) returns bigint
  language sql stable
  return hashtextextended('orders.month ' || people.current_office() || date_trunc('month', day)::date, 0);

create function orders.wait_for_bookings() returns trigger
  language plpgsql as $$
begin
  perform pg_advisory_xact_lock(orders.month_key(new.month));
  return new;
end $$;
create trigger wait_for_bookings before insert on orders.closed_month
  for each row execute function orders.wait_for_bookings();

create function orders.require_open_month(day date) returns void
  language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(orders.month_key(day));
  if exists (select from orders.closed_month where month = date_trunc('month', day)::date) then
    raise exception '% is in a closed month', day using errcode = 'MZ001';
  end if;
end $$;

create function orders.refuse_closed_month() returns trigger
  language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform orders.require_open_month((to_jsonb(old) ->> tg_argv[0])::date);
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  perform orders.require_open_month((to_jsonb(new) ->> tg_argv[0])::date);
  return new;
end $$;

-- Double entry. Positive is where value has come to, negative where it came from.
create table orders.entry (
  office_id uuid not null default people.current_office(),
  id        uuid not null,
  kind      text not null check (kind in ('SETTLEMENT', 'REVERSAL', 'WAGES', 'PAYMENT')),
  cause     uuid not null,
  booked_on date not null,
  booked_in xid8 not null default pg_current_xact_id(),
  booked_at timestamptz not null default now(),
  primary key (office_id, id),
  unique (office_id, kind, cause)
);
create index on orders.entry (office_id, booked_on);
call people.append_only_table('orders.entry');
comment on column orders.entry.cause is 'what made it: a settlement, a closed month, a payment; each once';
create trigger refuse_closed_month before insert on orders.entry
  for each row execute function orders.refuse_closed_month('booked_on');

create table orders.posting (
  office_id uuid   not null default people.current_office(),
  entry_id  uuid   not null,
  line      int    not null,
  account   text   not null check (account in
    ('SALES', 'SHIPPING_INCOME', 'CHANNEL_FEES', 'SHIPPING', 'MATERIAL', 'CREDIT', 'POOL', 'WAGES_DUE', 'PAID_OUT')),
  stage     text   check (stage in ('MAKING', 'LISTING', 'SHOW', 'PACKING')),
  person_id uuid,
  amount    bigint not null check (amount <> 0),
  primary key (office_id, entry_id, line),
  foreign key (office_id, entry_id) references orders.entry,
  check ((account in ('CREDIT', 'WAGES_DUE', 'PAID_OUT')) = (person_id is not null))
);
create index on orders.posting (office_id, account, person_id);
call people.append_only_table('orders.posting');

-- Balance is judged once per entry, when the transaction ends ...
create function orders.require_balance() returns trigger
  language plpgsql as $$
declare
  total numeric;
  lines int;
begin
  select coalesce(sum(amount), 0), count(*) into total, lines
  from orders.posting where office_id = new.office_id and entry_id = new.id;
  if total <> 0 or lines = 1 then
    raise exception 'entry % does not balance: % yen', new.id, total using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger balance after insert on orders.entry
  deferrable initially deferred for each row execute function orders.require_balance();

-- ... which is enough, because nothing is added to an entry in a later one.
create function orders.refuse_late_postings() returns trigger
  language plpgsql as $$
begin
  if exists (
    select from added join orders.entry e on (e.office_id, e.id) = (added.office_id, added.entry_id)
    where e.booked_in <> pg_current_xact_id()) then
    raise exception 'the entry is complete' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
create trigger refuse_late_postings after insert on orders.posting
  referencing new table as added for each statement execute function orders.refuse_late_postings();
