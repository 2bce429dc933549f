-- The worker may see, across offices, in which queues somebody has waited too long; it changes nothing there.
create policy sweep on catalog.waiter for select to mizuhiki_worker using (true);
grant select (office_id, product_id, state, waits_until) on catalog.waiter to mizuhiki_worker;
