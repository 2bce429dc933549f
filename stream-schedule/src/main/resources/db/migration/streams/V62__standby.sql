-- Whether a kind of role is only done while staff stand by.
alter table streams.role_kind add column staff_needed boolean not null default true;

-- Which staff stand by in a show, by name.
create table streams.standby (
  office_id uuid not null default people.current_office(),
  show_id   uuid not null,
  person_id uuid not null,
  primary key (office_id, show_id, person_id),
  foreign key (office_id, show_id) references streams.show on delete cascade
);
call people.tenant_table('streams.standby');

-- Shows planned before this was asked for name nobody, and who planned them is not known here. Only staff could plan them,
-- and only staff take them on air, so that somebody of them is there: that stands until somebody says who it is.
alter table streams.show add column standby_named boolean not null default false;
alter table streams.show alter column standby_named set default true;
