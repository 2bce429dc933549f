-- Pieces a show keeps: not sold out, and not for the shop either.
alter table orders.item_stock add column kept int not null default 0 check (kept >= 0);
