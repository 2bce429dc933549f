-- Of orders in no show nothing is needed here: what became of them is forgotten when theirs can be told no more.
alter table streams.since_ordered add column heard_at timestamptz not null default now();
create index on streams.since_ordered (office_id, heard_at);

-- The timer finds in which offices something is to be forgotten; of which orders, it does not see.
create policy forget on streams.since_ordered for select to mizuhiki_worker using (true);
grant select (office_id, heard_at) on streams.since_ordered to mizuhiki_worker;
