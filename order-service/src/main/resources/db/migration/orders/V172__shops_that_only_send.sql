-- Not every office wants buyers at its door, where its members work.
alter table orders.shop_terms alter column pickup_place drop not null;
alter table orders.shop_terms add check (pickup_place <> '');
comment on column orders.shop_terms.pickup_place is 'where buyers may come for their pieces; null where nobody can';
