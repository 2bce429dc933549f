-- A mistake of this morning is put right from today on: a rate or a way of sharing is still withdrawn on the day it
-- begins, and a wage policy as long as its month is open, for only a close follows it. What sales were shared by stays:
-- they refer to it.
alter table orders.rule_withdrawal
  drop constraint rule_withdrawal_check,
  add check (rule in ('WAGE_POLICY', 'EXPENSE_BASIS')
    or valid_from >= (withdrawn_at at time zone 'Asia/Tokyo')::date);
create trigger refuse_closed_month before insert on orders.rule_withdrawal
  for each row when (new.rule in ('TASK_RATE', 'WAGE_POLICY'))
  execute function orders.refuse_closed_month('valid_from');
