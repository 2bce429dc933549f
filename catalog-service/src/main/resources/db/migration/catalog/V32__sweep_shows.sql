-- The worker may see, across offices, which products have something to be caught up with; it changes nothing there.
create policy sweep on catalog.show_line for select to mizuhiki_worker using (true);
grant select (office_id, product_id, kept, kept_from, kept_at, started_at, ends_at, over_at) on catalog.show_line to mizuhiki_worker;
