-- Until now any material entered by hand stood in the place of the book: tables that were handed in stay what they were.
alter table orders.stocktaking add column beside_book boolean not null default false;
alter table orders.stocktaking alter column beside_book set default true;
comment on column orders.stocktaking.beside_book is 'false: whatever its column, it replaces the book of material';
