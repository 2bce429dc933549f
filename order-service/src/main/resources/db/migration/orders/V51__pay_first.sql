-- Where nothing is kept aside, many may order the same piece, and whoever is seen to have paid first gets it.
alter table orders.purchase
  add column pay_first boolean not null default false,
  add check (not pay_first or payment = 'BANK_TRANSFER');
comment on column orders.purchase.pay_first is 'the piece is for whoever is seen to have paid first; nobody can pay only on coming';
