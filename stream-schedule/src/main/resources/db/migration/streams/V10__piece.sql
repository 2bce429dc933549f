-- The few facts this service keeps of each piece for sale, from the events of the catalog.
create table streams.piece (
  office_id  uuid    not null default people.current_office(),
  product_id uuid    not null,
  title      text    not null,
  photo_id   uuid,
  price      bigint  not null check (price >= 0),
  available  int     not null check (available >= 0),
  made       int     not null check (made >= 0),
  listed     boolean not null,
  primary key (office_id, product_id)
);
call people.tenant_table('streams.piece');
