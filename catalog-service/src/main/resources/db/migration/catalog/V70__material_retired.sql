-- A material nothing is made of any more: no longer offered, but what is left of it stays in the book.
alter table catalog.material add column retired boolean not null default false;
