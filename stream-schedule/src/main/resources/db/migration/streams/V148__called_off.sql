-- Whoever had said yes to a show that was called off, until they have seen that it was.
create table streams.called_off (
  office_id uuid not null default people.current_office(),
  show_id   uuid not null,
  person_id uuid not null,
  primary key (office_id, person_id, show_id),
  foreign key (office_id, show_id) references streams.show (office_id, id) on delete cascade
);
create index on streams.called_off (office_id, show_id);
call people.tenant_table('streams.called_off');
