-- Who had a role in a show when it went on air: besides staff, they alone bring in what viewers write elsewhere.
alter table catalog.show add column crew uuid[] not null default '{}';
