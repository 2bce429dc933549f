-- How far the outbox had come that told the run sheet: what is told late overwrites nothing newer.
alter table catalog.show add column sheet_position bigint not null default 0;
