create table streams.run_sheet_item (
  office_id       uuid not null default people.current_office(),
  show_id         uuid not null,
  product_id      uuid not null,
  position        int  not null check (position > 0),
  planned_minutes int  not null check (planned_minutes between 1 and 120),
  primary key (office_id, show_id, product_id),
  foreign key (office_id, show_id) references streams.show,
  foreign key (office_id, product_id) references streams.piece
);
call people.tenant_table('streams.run_sheet_item');
