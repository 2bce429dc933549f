-- How many pieces of a lot somebody worked on, for offices that pay by the piece.
alter table catalog.maker add column pieces int check (pieces between 0 and 999);
comment on column catalog.maker.pieces is 'null where nobody said';
