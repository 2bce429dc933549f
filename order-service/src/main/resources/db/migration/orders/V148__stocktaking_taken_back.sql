-- Stock that was entered wrongly is taken back by another row; what was entered before it counts again.
create table orders.stocktaking_taken_back (
  office_id      uuid        not null default people.current_office(),
  stocktaking_id uuid        not null,
  noted_by       uuid        not null,
  noted_at       timestamptz not null default now(),
  primary key (office_id, stocktaking_id),
  foreign key (office_id, stocktaking_id) references orders.stocktaking
);
call people.append_only_table('orders.stocktaking_taken_back');
