-- The timer finds in which offices something is to be forgotten; of whom and what it is, it does not see.
create policy forget on streams.after_care for select to mizuhiki_worker using (true);
grant select (office_id, said_at) on streams.after_care to mizuhiki_worker;
