-- The worker may see, across offices, that there is somebody to forget, never who; an office forgets its own buyers.
create policy sweep on orders.buyer for select to mizuhiki_worker using (true);
grant select (office_id, order_id) on orders.buyer to mizuhiki_worker;
create policy sweep on orders.purchase for select to mizuhiki_worker using (true);
grant select (office_id, id, state, placed_at) on orders.purchase to mizuhiki_worker;
comment on table orders.buyer is 'who bought; no row: forgotten, a year after the last that happened to the order';

create view orders.happened with (security_invoker = true) as
select office_id, order_id, paid_at as at from orders.payment
union all select office_id, order_id, noted_at from orders.payment_taken_back
union all select office_id, order_id, cancelled_at from orders.cancellation
union all select office_id, order_id, shipped_at from orders.shipment
union all select office_id, order_id, returned_at from orders.goods_return
union all select office_id, order_id, refunded_at from orders.refund;
grant select on orders.happened to mizuhiki_app;
comment on view orders.happened is 'when something happened to an order after it was placed, in which its buyer had a part';
