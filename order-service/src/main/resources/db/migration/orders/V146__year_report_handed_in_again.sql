-- A report that was handed in wrongly is handed in again, with the reason; the last one counts, the earlier ones stay.
alter table orders.year_report
  add column version int not null default 1 check (version > 0),
  add column reason  text check (reason <> ''),
  drop constraint year_report_pkey,
  add primary key (office_id, fiscal_year, version),
  add constraint correction_is_explained check ((version = 1) = (reason is null));
alter table orders.year_report alter column version drop default;
