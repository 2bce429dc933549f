-- A policy says more than weights: how each stage is shared, where the part of an idle stage goes, who common work is
-- for, and from when a sale counts. What stands keeps its meaning.
alter table orders.credit_policy
  add column common      int  not null default 0 check (common >= 0),
  add column making_by   text not null default 'MINUTES' check (making_by in ('MINUTES', 'PIECES', 'EQUAL', 'DECLARED')),
  add column listing_by  text not null default 'MINUTES' check (listing_by in ('MINUTES', 'PIECES', 'EQUAL')),
  add column show_by     text not null default 'MINUTES' check (show_by in ('MINUTES', 'PIECES', 'EQUAL')),
  add column packing_by  text not null default 'MINUTES' check (packing_by in ('MINUTES', 'PIECES', 'EQUAL')),
  add column absent      text not null default 'SPREAD' check (absent in ('SPREAD', 'TO_POOL')),
  add column common_of   text not null default 'MONTH_OF_SALE' check (common_of in ('MONTH_OF_SALE', 'MONTH_BEFORE')),
  add column counting    text not null default 'PROVISIONAL_COUNTS'
                              check (counting in ('PROVISIONAL_COUNTS', 'CONFIRMED_ONLY')),
  add column return_days int  not null default 8 check (return_days between 0 and 90);
alter table orders.credit_policy drop constraint credit_policy_check;
alter table orders.credit_policy add constraint somebody_shares check (making + listing + show + packing + common > 0);
comment on column orders.credit_policy.return_days is
  'days after shipping within which goods may come back; 8: 特定商取引法 15条の3, where the shop says nothing else';

-- What the makers of a lot agreed on; the last word before the first sale of the lot is settled holds.
create table orders.declared_share (
  office_id   uuid        not null default people.current_office(),
  lot_id      uuid        not null,
  person_id   uuid        not null,
  parts       int         not null check (parts between 0 and 10000),
  declared_by uuid        not null,
  declared_at timestamptz not null,
  primary key (office_id, lot_id, declared_at, person_id)
);
call people.append_only_table('orders.declared_share');

-- Whose work a lot is, as known when its first sale was settled: the same for all its sales.
create table orders.frozen_lot (
  office_id uuid        not null default people.current_office(),
  lot_id    uuid        not null,
  shared_by text        not null check (shared_by in ('MINUTES', 'PIECES', 'EQUAL', 'DECLARED')),
  frozen_at timestamptz not null,
  primary key (office_id, lot_id)
);
call people.append_only_table('orders.frozen_lot');
comment on column orders.frozen_lot.shared_by is 'by the policy of the day the lot was made';

create table orders.lot_share (
  office_id uuid not null default people.current_office(),
  lot_id    uuid not null,
  person_id uuid not null,
  minutes   int  not null check (minutes >= 0),
  pieces    int  not null check (pieces >= 0),
  declared  int  not null check (declared >= 0),
  primary key (office_id, lot_id, person_id),
  foreign key (office_id, lot_id) references orders.frozen_lot
);
call people.append_only_table('orders.lot_share');

alter table orders.credit
  add column shared_by     text not null default 'MINUTES'
                                check (shared_by in ('MINUTES', 'PIECES', 'EQUAL', 'DECLARED')),
  add column measure       int check (measure >= 0),
  add column stage_measure int check (stage_measure >= 0);
comment on column orders.credit.shared_by is 'what the stage was really shared by';
comment on column orders.credit.measure is 'in minutes, pieces, heads or declared parts; null before there was a choice: the minutes';

-- A sale may be corrected after it was settled, by what its channel really charged.
alter table orders.settlement
  add column adjusts      uuid,
  add column transfer_fee bigint not null default 0,
  add column final_on     date,
  add foreign key (office_id, adjusts) references orders.settlement;
alter table orders.settlement drop constraint settlement_check;
alter table orders.settlement add constraint proceeds_are_what_is_left check
  (proceeds = price + shipping_fee - channel_fee - transfer_fee - shipping_cost - material_cost);
drop index orders.settled_once;
create unique index settled_once on orders.settlement (office_id, order_id) where reverses is null and adjusts is null;
create index on orders.settlement (office_id, order_id);
comment on column orders.settlement.adjusts is 'the settlement of the sale whose fees this corrects';
comment on column orders.settlement.final_on is
  'the first day on which the goods cannot come back; null where it was not kept: eight days after it happened';

-- The worker may see, across offices, which sales wait for that day; it changes nothing there.
create policy sweep on orders.sale_to_settle for select to mizuhiki_worker using (true);
grant select (office_id, order_id, shipped_at) on orders.sale_to_settle to mizuhiki_worker;
create policy sweep on orders.settlement for select to mizuhiki_worker using (true);
grant select (office_id, order_id) on orders.settlement to mizuhiki_worker;
create policy sweep on orders.returned_unsettled for select to mizuhiki_worker using (true);
grant select (office_id, order_id) on orders.returned_unsettled to mizuhiki_worker;
create policy sweep on orders.credit_policy for select to mizuhiki_worker using (true);
grant select (office_id, valid_from, counting, return_days) on orders.credit_policy to mizuhiki_worker;
