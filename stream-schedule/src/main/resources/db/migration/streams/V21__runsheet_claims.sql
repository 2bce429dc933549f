-- How viewers claim each piece of a run sheet, and what is kept for the show.
alter table streams.show
  add column kept_minutes_before int not null default 30 check (kept_minutes_before between 0 and 1440);

alter table streams.run_sheet_item
  add column label        text,
  add column mode         text not null default 'HOLD_FIRST' check (mode in ('HOLD_FIRST', 'PAY_FIRST', 'STAFF_HOLD')),
  add column hold_minutes int  not null default 10 check (hold_minutes between 1 and 180),
  add column kept         int  not null default 0 check (kept between 0 and 999);

-- Sheets written before have their places as labels. This crosses offices, so the walls are down for one statement.
alter table streams.run_sheet_item no force row level security;
update streams.run_sheet_item set label = position::text;
alter table streams.run_sheet_item force row level security;

alter table streams.run_sheet_item
  alter column label set not null,
  add check (label ~ '^[A-Z0-9-]{1,8}$'),
  add unique (office_id, show_id, label);

-- Viewers see the run sheet, too. A row that is gone has no new one.
create or replace function streams.wake_viewers() returns trigger
  language plpgsql as $$
begin
  perform pg_notify('mizuhiki_live', coalesce(new.office_id, old.office_id)::text);
  return null;
end $$;

create trigger wake_viewers after insert or update or delete on streams.run_sheet_item
  for each row execute function streams.wake_viewers();
