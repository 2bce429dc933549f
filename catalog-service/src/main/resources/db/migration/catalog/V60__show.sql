-- Shows as they were told, with or without pieces.
create table catalog.show (
  office_id  uuid        not null default people.current_office(),
  show_id    uuid        not null,
  started_at timestamptz,
  over_at    timestamptz,
  primary key (office_id, show_id)
);
call people.tenant_table('catalog.show');

-- Of those so far their pieces tell. This crosses offices, so the walls are down for this statement. A show that never went
-- on air may have lost all its pieces and still go on.
alter table catalog.show no force row level security;
alter table catalog.show_line no force row level security;
insert into catalog.show (office_id, show_id, started_at, over_at)
select office_id, show_id, min(started_at),
       case when bool_and(over_at is not null) and min(started_at) is not null then max(over_at) end
  from catalog.show_line group by office_id, show_id;
alter table catalog.show_line force row level security;
alter table catalog.show force row level security;
