-- A rate or policy is withdrawn before its day comes, when nothing followed it yet. What it said and who took it back stays.
create table orders.rule_withdrawal (
  office_id    uuid        not null default people.current_office(),
  id           uuid        not null,
  rule         text        not null check (rule in ('TASK_RATE', 'WAGE_POLICY', 'CREDIT_POLICY')),
  valid_from   date        not null,
  content      jsonb       not null,
  withdrawn_by uuid        not null,
  withdrawn_at timestamptz not null,
  withdrawn_in xid8        not null default pg_current_xact_id(),
  primary key (office_id, id),
  check (valid_from > (withdrawn_at at time zone 'Asia/Tokyo')::date)
);
create index on orders.rule_withdrawal (office_id, rule, valid_from);
call people.append_only_table('orders.rule_withdrawal');
comment on column orders.rule_withdrawal.content is 'the row as it stood';

-- Append-only, but for a row of which all this was written down in the same transaction.
create function orders.refuse_change_of_rule() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (
    select from orders.rule_withdrawal w
    where w.rule = tg_argv[0] and w.valid_from = old.valid_from and w.content = to_jsonb(old)
      and w.withdrawn_in = pg_current_xact_id()) then
    return old;
  end if;
  raise exception '% is append-only', tg_relid::regclass using errcode = 'restrict_violation';
end $$;

drop trigger append_only on orders.task_rate;
create trigger append_only before update or delete on orders.task_rate
  for each row execute function orders.refuse_change_of_rule('TASK_RATE');
drop trigger append_only on orders.wage_policy;
create trigger append_only before update or delete on orders.wage_policy
  for each row execute function orders.refuse_change_of_rule('WAGE_POLICY');
drop trigger append_only on orders.credit_policy;
create trigger append_only before update or delete on orders.credit_policy
  for each row execute function orders.refuse_change_of_rule('CREDIT_POLICY');
grant delete on orders.task_rate, orders.wage_policy, orders.credit_policy to mizuhiki_app;
