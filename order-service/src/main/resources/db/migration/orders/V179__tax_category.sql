-- Food and drink is sold at the reduced rate. What is sold is what it is: a listing put right is so for earlier orders, too.
alter table orders.item add column tax_category text not null default 'STANDARD'
  check (tax_category in ('STANDARD', 'REDUCED'));
comment on column orders.item.tax_category is 'of the goods; sending them is taxed at the standard rate';

alter table orders.consumption_tax add column reduced int check (reduced between 0 and 99);
update orders.consumption_tax set reduced = 8;
alter table orders.consumption_tax alter column reduced set not null;

alter table orders.buyer_receipt
  add column reduced_amount bigint check (reduced_amount between 1 and amount),
  add column reduced_rate int,
  add column reduced_tax bigint check (reduced_tax >= 0),
  add check (num_nulls(reduced_amount, reduced_rate, reduced_tax) in (0, 3)),
  add check (reduced_amount is null or tax_number is not null);
comment on column orders.buyer_receipt.reduced_amount is 'how much of the amount is taxed at the reduced rate; null: nothing';
comment on column orders.buyer_receipt.tax is 'of what is left of the amount, at tax_rate';
