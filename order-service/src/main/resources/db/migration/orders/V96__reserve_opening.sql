-- What a reserve held when the books began is entered again where it was wrong, as other figures of that time are: the last
-- one counts. Nothing was booked for it, so nothing has to be taken back; nothing at all is an answer, too.
drop index orders.reserve_opened_once;
alter table orders.reserve_move drop constraint reserve_move_amount_check;
alter table orders.reserve_move add constraint reserve_move_amount_check
  check (amount > 0 or amount = 0 and kind = 'OPENING');

create or replace function orders.guard_reserve() returns trigger
  language plpgsql as $$
declare
  left_over bigint;
begin
  perform pg_advisory_xact_lock(orders.reserve_key(new.reserve));
  left_over := (
      select coalesce(sum(case kind when 'OPENING' then 0 when 'SET_ASIDE' then amount else -amount end), 0)
      from orders.reserve_move where reserve = new.reserve)
    + case new.kind
        when 'OPENING' then new.amount
        else coalesce((
          select amount from orders.reserve_move
          where reserve = new.reserve and kind = 'OPENING' order by id desc limit 1), 0)
      end
    - case when new.kind in ('OPENING', 'SET_ASIDE') then 0 else new.amount end;
  if left_over < 0 then
    raise exception 'the reserve holds less than %', new.amount using errcode = 'check_violation';
  end if;
  if new.kind <> 'OPENING' then
    perform orders.require_open_month(new.day);
  end if;
  return new;
end $$;
