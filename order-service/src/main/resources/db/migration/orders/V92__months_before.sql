-- Months are closed in order, and one in which nothing had happened was passed over: whatever is entered for it afterwards
-- would be read by no close any more. So everything before the last closed month is closed with it, and whoever books
-- into any month waits for whoever closes one.
create function orders.months_key() returns bigint
  language sql stable
  return hashtextextended('orders.months ' || people.current_office(), 0);

create or replace function orders.wait_for_bookings() returns trigger
  language plpgsql as $$
begin
  perform pg_advisory_xact_lock(orders.months_key());
  if exists (select from orders.closed_month where month > new.month) then
    raise exception '% is before a closed month', new.month using errcode = 'MZ001';
  end if;
  return new;
end $$;

create or replace function orders.require_open_month(day date) returns void
  language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(orders.months_key());
  if exists (select from orders.closed_month where month >= date_trunc('month', day)::date) then
    raise exception '% is in a closed month', day using errcode = 'MZ001';
  end if;
end $$;

drop function orders.month_key(date);
