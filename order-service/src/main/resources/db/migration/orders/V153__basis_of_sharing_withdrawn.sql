-- A basis of sharing that was written wrongly is withdrawn as long as no bill stands that was shared by it, whatever its day.
alter table orders.rule_withdrawal
  drop constraint rule_withdrawal_rule_check,
  drop constraint rule_withdrawal_check,
  add check (rule in ('TASK_RATE', 'WAGE_POLICY', 'CREDIT_POLICY', 'EXPENSE_BASIS')),
  add check (rule = 'EXPENSE_BASIS' or valid_from > (withdrawn_at at time zone 'Asia/Tokyo')::date);
comment on column orders.rule_withdrawal.content is 'the row as it stood, and its parts where it has some';

-- Bills of a kind and its bases take turns, so that it can be told by their times which bill was shared by which.
create function orders.basis_key(kind text) returns bigint
  language sql stable return hashtextextended('basis ' || people.current_office() || kind, 0);

create function orders.take_turns_with_bills() returns trigger
  language plpgsql as $$
begin
  perform pg_advisory_xact_lock(orders.basis_key(new.kind));
  new.added_at := clock_timestamp();
  return new;
end $$;
create trigger take_turns before insert on orders.expense_rule
  for each row execute function orders.take_turns_with_bills();
alter table orders.expense alter added_at set default clock_timestamp();

-- A bill that was cancelled on its own day is as if it had never been entered.
create function orders.bills_stand_by(rule orders.expense_rule) returns boolean
  language sql stable
  return exists (
    select from orders.expense e
    where e.kind = (rule).kind and e.day >= (rule).valid_from and e.added_at >= (rule).added_at
      and e.basis <> 'DIRECT' and e.cancels is null
      and not exists (select from orders.expense c where (c.office_id, c.cancels, c.day) = (e.office_id, e.id, e.day))
      and not exists (
        select from orders.expense_rule later
        where later.kind = e.kind and later.valid_from > (rule).valid_from and later.valid_from <= e.day
          and later.added_at <= e.added_at));

create or replace function orders.refuse_change_of_rule() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (
    select from orders.rule_withdrawal w
    where w.rule = tg_argv[0] and w.valid_from = old.valid_from and w.content - 'parts' = to_jsonb(old)
      and w.withdrawn_in = pg_current_xact_id()) then
    return old;
  end if;
  raise exception '% is append-only', tg_relid::regclass using errcode = 'restrict_violation';
end $$;

create function orders.refuse_change_of_part() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'DELETE' and exists (
    select from orders.rule_withdrawal w
    where w.rule = 'EXPENSE_BASIS' and w.valid_from = old.valid_from
      and w.content -> 'parts' @> jsonb_build_array(to_jsonb(old)) and w.withdrawn_in = pg_current_xact_id()) then
    return old;
  end if;
  raise exception '% is append-only', tg_relid::regclass using errcode = 'restrict_violation';
end $$;

create function orders.refuse_while_bills_stand() returns trigger
  language plpgsql as $$
begin
  perform pg_advisory_xact_lock(orders.basis_key(old.kind));
  if orders.bills_stand_by(old) then
    raise exception 'bills stand by %', old.kind using errcode = 'check_violation';
  end if;
  return old;
end $$;

drop trigger append_only on orders.expense_rule;
create trigger append_only before update or delete on orders.expense_rule
  for each row execute function orders.refuse_change_of_rule('EXPENSE_BASIS');
create trigger while_bills_stand before delete on orders.expense_rule
  for each row execute function orders.refuse_while_bills_stand();
drop trigger append_only on orders.expense_rule_part;
create trigger append_only before update or delete on orders.expense_rule_part
  for each row execute function orders.refuse_change_of_part();
alter table orders.expense_rule_part
  drop constraint expense_rule_part_office_id_kind_valid_from_fkey,
  add foreign key (office_id, kind, valid_from) references orders.expense_rule on delete cascade;
grant delete on orders.expense_rule to mizuhiki_app;
