-- The number of a parcel leads to its address, and what staff write may name a buyer: both are forgotten with the buyer.
-- Nothing else of these rows is ever changed.
create function orders.refuse_all_but_forgetting() returns trigger
  language plpgsql as $$
begin
  if tg_op = 'UPDATE' and to_jsonb(new) = to_jsonb(old) || tg_argv[0]::jsonb then
    return new;
  end if;
  raise exception 'of % only words about a buyer are forgotten', tg_relid::regclass using errcode = 'restrict_violation';
end $$;

alter table orders.parcel_correction alter column reason drop not null;
alter table orders.payment_taken_back alter column reason drop not null;
comment on column orders.parcel_correction.reason is 'null: forgotten with the buyer';
comment on column orders.payment_taken_back.reason is 'null: forgotten with the buyer';

drop trigger append_only on orders.shipment;
create trigger append_only before update or delete on orders.shipment
  for each row execute function orders.refuse_all_but_forgetting('{"tracking_number": null}');
grant update (tracking_number) on orders.shipment to mizuhiki_app;

drop trigger append_only on orders.parcel_correction;
create trigger append_only before update or delete on orders.parcel_correction
  for each row execute function orders.refuse_all_but_forgetting('{"tracking_number": null, "reason": null}');
grant update (tracking_number, reason) on orders.parcel_correction to mizuhiki_app;

drop trigger append_only on orders.payment_taken_back;
create trigger append_only before update or delete on orders.payment_taken_back
  for each row execute function orders.refuse_all_but_forgetting('{"reason": null}');
grant update (reason) on orders.payment_taken_back to mizuhiki_app;

create view orders.tells_of_buyer with (security_invoker = true) as
select office_id, order_id from orders.buyer
union all select office_id, order_id from orders.shipment where tracking_number is not null
union all select office_id, order_id from orders.parcel_correction where tracking_number is not null or reason is not null
union all select office_id, order_id from orders.payment_taken_back where reason is not null;
grant select on orders.tells_of_buyer to mizuhiki_app;
comment on view orders.tells_of_buyer is 'orders of which something leads to their buyer';

comment on table orders.buyer is
  'who bought; no row: forgotten, a year after the last that happened to the order or after it was to be paid';
