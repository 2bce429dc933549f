-- What became of an order may be told before the order: it stands beside it, and neither waits for the other.
create table streams.since_ordered (
  office_id    uuid        not null default people.current_office(),
  order_id     uuid        not null,
  paid_at      timestamptz,
  unpaid_at    timestamptz,
  cancelled_at timestamptz,
  returned     int         not null default 0 check (returned >= 0),
  primary key (office_id, order_id)
);
comment on column streams.since_ordered.unpaid_at is 'when a payment was taken back; paid again only if paid later';

-- The owner has walls, too, and here all offices are meant.
alter table streams.show_sale no force row level security;
insert into streams.since_ordered (office_id, order_id, paid_at, cancelled_at, returned)
select office_id, order_id, paid_at, cancelled_at, returned
from streams.show_sale
where paid_at is not null or cancelled_at is not null or returned > 0;
alter table streams.show_sale force row level security;

alter table streams.show_sale drop column paid_at, drop column cancelled_at, drop column returned;

call people.tenant_table('streams.since_ordered');

create view streams.sale with (security_invoker = true) as
select o.office_id, o.order_id, o.show_id, o.product_id, o.lot_id, o.quantity, o.unit_price, o.minute, o.placed_at,
       case when s.unpaid_at is null or s.paid_at > s.unpaid_at then s.paid_at end as paid_at,
       s.cancelled_at,
       least(o.quantity, coalesce(s.returned, 0)) as returned
from streams.show_sale o
left join streams.since_ordered s on (s.office_id, s.order_id) = (o.office_id, o.order_id);
grant select on streams.sale to mizuhiki_app;
comment on view streams.sale is 'what was ordered in a show, and what became of it';
