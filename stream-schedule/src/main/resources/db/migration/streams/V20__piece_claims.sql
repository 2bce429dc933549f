-- How many pieces buyers have claimed, and how many buyers wait for one that comes free; for the floor and the viewers.
alter table streams.piece
  add column held    int not null default 0 check (held >= 0),
  add column waiting int not null default 0 check (waiting >= 0);
