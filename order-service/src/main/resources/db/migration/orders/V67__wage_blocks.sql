-- A version of the wage policy is a list of building blocks. Each kind at most once, nothing negative, and the parts of
-- the rest are 100 percent together.
create function orders.is_wage_policy(blocks jsonb) returns boolean
  language sql immutable
  return jsonb_typeof(blocks) = 'array'
    and jsonb_array_length(blocks) > 0
    and not exists (
      select from jsonb_array_elements(blocks) block
      where coalesce(block ->> 'kind', '') not in
        ('HOURLY', 'DAILY', 'DAY_ALLOWANCE', 'TASKS', 'FIXED', 'HOURS_TIER', 'SHARE', 'YEAR_END'))
    and jsonb_array_length(blocks) = (
      select count(distinct block ->> 'kind') from jsonb_array_elements(blocks) block)
    and not jsonb_path_exists(blocks, '$.** ? (@.type() == "number" && @ < 0)')
    and not exists (
      select from jsonb_array_elements(blocks) block
      where block ->> 'kind' = 'SHARE'
        and (block ->> 'credit')::int + (block ->> 'hours')::int + (block ->> 'days')::int <> 100);

-- The versions written so far keep their meaning. Rows of an append-only table are not changed one by one, so the column
-- is worked out while it is made.
alter table orders.wage_policy add column blocks jsonb;
alter table orders.wage_policy
  alter column blocks type jsonb using
    case base
      when 'HOUR' then jsonb_build_array(jsonb_build_object('kind', 'HOURLY', 'rate', rate, 'counting',
        jsonb_build_object('unitMinutes', 1, 'mode', 'FLOOR')))
      when 'DAY' then jsonb_build_array(jsonb_build_object('kind', 'DAILY', 'rate', rate, 'extra', 0, 'extraFromMinutes', 0))
      else '[]' end
    || case when day_allowance > 0
       then jsonb_build_array(jsonb_build_object('kind', 'DAY_ALLOWANCE', 'amount', day_allowance)) else '[]' end
    || jsonb_build_array(jsonb_build_object('kind', 'SHARE', 'credit', 100, 'hours', 0, 'days', 0)),
  alter column blocks set not null,
  add check (orders.is_wage_policy(blocks)),
  drop column base,
  drop column rate,
  drop column day_allowance;

-- What is added to a wage by hand, for a month and with a reason: never taken away from one. Open to change until its
-- month is closed, which needs a second person.
create table orders.wage_adjustment (
  office_id  uuid        not null default people.current_office(),
  id         uuid        not null,
  month      date        not null check (extract(day from month) = 1),
  person_id  uuid        not null,
  amount     bigint      not null check (amount > 0),
  reason     text        not null check (reason <> ''),
  entered_by uuid        not null,
  entered_at timestamptz not null,
  primary key (office_id, id)
);
create index on orders.wage_adjustment (office_id, month);
call people.tenant_table('orders.wage_adjustment');
create trigger refuse_closed_month before insert or update or delete on orders.wage_adjustment
  for each row execute function orders.refuse_closed_month('month');
