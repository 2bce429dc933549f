-- The timer finds in which offices days have gone by; of whom and how they felt, it does not see.
create policy forget on streams.day_condition for select to mizuhiki_worker using (true);
grant select (office_id, day) on streams.day_condition to mizuhiki_worker;
