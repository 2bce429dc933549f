-- What was noted of a parcel and was wrong is put right by another row; of several the last one counts.
create table orders.parcel_correction (
  office_id       uuid        not null default people.current_office(),
  id              uuid        not null,
  order_id        uuid        not null,
  carrier         text        not null,
  tracking_number text,
  shipping_cost   bigint      not null check (shipping_cost >= 0),
  reason          text        not null check (reason <> ''),
  noted_by        uuid        not null,
  noted_at        timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, order_id) references orders.shipment
);
create index on orders.parcel_correction (office_id, order_id, noted_at);
call people.append_only_table('orders.parcel_correction');

create view orders.parcel with (security_invoker = true) as
select s.office_id, s.order_id, s.shipped_at, s.channel_fee,
       coalesce(c.carrier, s.carrier) as carrier,
       case when c.id is null then s.tracking_number else c.tracking_number end as tracking_number,
       coalesce(c.shipping_cost, s.shipping_cost) as shipping_cost
from orders.shipment s
left join lateral (
  select k.id, k.carrier, k.tracking_number, k.shipping_cost
  from orders.parcel_correction k
  where (k.office_id, k.order_id) = (s.office_id, s.order_id)
  order by k.noted_at desc, k.id desc
  limit 1) c on true;
grant select on orders.parcel to mizuhiki_app;
comment on view orders.parcel is 'a shipment as is known by now';

-- The parcel of a sale cost something else than was noted.
alter table orders.entry drop constraint entry_kind_check;
alter table orders.entry add constraint entry_kind_check check (kind in
  ('SETTLEMENT', 'REVERSAL', 'RETURN_SHIPPED', 'RETURN_KEPT', 'FEE_SETTLED', 'TRANSFER_FEE', 'SHIPPING_SETTLED',
   'MATERIAL_SETTLED', 'MATERIAL_COUNTED', 'EXPENSE', 'RESERVED', 'RELEASED', 'WAGES', 'PAYMENT', 'PAYMENT_TAKEN_BACK'));
