-- Whether the office is registered for qualified invoices (適格請求書発行事業者), from a day on; of several for one day the last one holds.
create table orders.tax_number (
  office_id  uuid        not null default people.current_office(),
  valid_from date        not null,
  number     text        check (number ~ '^T[1-9][0-9]{12}$'),
  noted_by   uuid        not null,
  noted_at   timestamptz not null,
  primary key (office_id, valid_from, noted_at)
);
call people.append_only_table('orders.tax_number');
comment on column orders.tax_number.number is '登録番号; null: not registered from that day on';

-- For every office alike, so it names none. Goods made by hand, and sending them, are taxed at the standard rate, which prices include.
create table orders.consumption_tax (
  valid_from date primary key,
  standard   int  not null check (standard between 0 and 99),
  source     text not null
);
grant select on orders.consumption_tax to mizuhiki_app;
comment on column orders.consumption_tax.standard is 'in percent of the price without tax';
insert into orders.consumption_tax values (date '2019-10-01', 10, '消費税法 29条、地方税法 72条の83');
