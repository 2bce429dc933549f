-- Food is taxed at another rate than the things made so far, and receipts have to tell which (消費税法 57条の4).
alter table catalog.product add column tax_category text not null default 'STANDARD'
  check (tax_category in ('STANDARD', 'REDUCED'));
