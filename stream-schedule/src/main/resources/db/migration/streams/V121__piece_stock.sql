-- Stock is told apart from the listing, and may be told first. Position is where in the outbox of the catalog it stood
-- what was taken in last: an event that failed and comes again later tells nothing new. Of what was taken in before this
-- was written down, nothing is known: 0.
create table streams.piece_stock (
  office_id  uuid   not null default people.current_office(),
  product_id uuid   not null,
  available  int    not null check (available >= 0),
  held       int    not null default 0 check (held >= 0),
  waiting    int    not null default 0 check (waiting >= 0),
  made       int    not null check (made >= 0),
  position   bigint not null default 0,
  primary key (office_id, product_id)
);

-- The owner has walls, too, and here all offices are meant.
alter table streams.piece no force row level security;
insert into streams.piece_stock (office_id, product_id, available, held, waiting, made)
  select office_id, product_id, available, held, waiting, made from streams.piece;
alter table streams.piece force row level security;
alter table streams.piece drop column available, drop column held, drop column waiting, drop column made;

call people.tenant_table('streams.piece_stock');
create trigger wake_viewers after insert or update on streams.piece_stock
  for each row execute function streams.wake_viewers();

-- Also of a product that was withdrawn before its listing arrived.
create table streams.piece_listing (
  office_id  uuid   not null default people.current_office(),
  product_id uuid   not null,
  position   bigint not null,
  primary key (office_id, product_id)
);
call people.tenant_table('streams.piece_listing');
