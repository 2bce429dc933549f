-- A wage policy another has followed since before last month began is no fresh mistake: it stays, whether a month was
-- closed by it or not, so that no tap beside an old one takes it away.
create function orders.was_followed(policy orders.wage_policy, today date) returns boolean
  language sql stable
  return exists (
    select from orders.wage_policy later
    where later.valid_from > (policy).valid_from
      and later.valid_from <= date_trunc('month', today::timestamp) - interval '1 month');

create function orders.refuse_old_wage_policy() returns trigger
  language plpgsql as $$
begin
  if exists (
    select from orders.wage_policy p
    where p.valid_from = new.valid_from
      and orders.was_followed(p, (new.withdrawn_at at time zone 'Asia/Tokyo')::date)) then
    raise exception 'another followed the wage policy of %', new.valid_from using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger refuse_old_wage_policy before insert on orders.rule_withdrawal
  for each row when (new.rule = 'WAGE_POLICY') execute function orders.refuse_old_wage_policy();
