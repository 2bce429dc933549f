-- How many of the available are for buyers who wait for staff to hand them out: none, until the catalog tells again.
alter table streams.piece_stock
  add column promised int not null default 0,
  add constraint promised_are_there check (promised between 0 and available);
