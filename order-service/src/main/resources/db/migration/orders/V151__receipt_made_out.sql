-- A receipt asked for twice on the same page is one only where it is made out to the same: nobody can read to whom.
alter table orders.buyer_receipt add column made_out text check (made_out <> '');
comment on column orders.buyer_receipt.made_out is 'seal of the name; null of receipts given out before it was kept';
