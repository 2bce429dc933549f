-- Where in the outbox of the catalog it stood what was taken in last: an event that failed and comes again later tells
-- nothing new. Of what was taken in before this was written down, nothing is known: 0.
alter table orders.item_stock add column position bigint not null default 0;

-- Also of a product that was withdrawn before its listing arrived.
create table orders.item_listing (
  office_id  uuid   not null default people.current_office(),
  product_id uuid   not null,
  position   bigint not null,
  primary key (office_id, product_id)
);
call people.tenant_table('orders.item_listing');
