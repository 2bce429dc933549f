-- The worker sees which orders still tell something of their buyer, never what: rows of which nothing is left to forget are not
-- there for it, and of the others it reads no more than their order.
create policy sweep on orders.shipment for select to mizuhiki_worker using (tracking_number is not null);
grant select (office_id, order_id) on orders.shipment to mizuhiki_worker;
create policy sweep on orders.parcel_correction for select to mizuhiki_worker
  using (tracking_number is not null or reason is not null);
grant select (office_id, order_id) on orders.parcel_correction to mizuhiki_worker;
create policy sweep on orders.payment_taken_back for select to mizuhiki_worker using (reason is not null);
grant select (office_id, order_id) on orders.payment_taken_back to mizuhiki_worker;
