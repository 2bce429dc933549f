-- Whether wages belong to the year they were worked for or paid in, and whether 重度者支援体制加算(I) applies: by fiscal year.
create table orders.average_rule (
  office_id       uuid        not null default people.current_office(),
  id              uuid        not null default uuidv7(),
  fiscal_year     int         not null check (fiscal_year between 2006 and 2200),
  counted_by      text        not null check (counted_by in ('WORKED', 'PAID')),
  severe_support  boolean     not null,
  source          text        not null check (source <> ''),
  added_by        uuid        not null,
  added_at        timestamptz not null default now(),
  primary key (office_id, id)
);
call people.append_only_table('orders.average_rule');

create table orders.wage_target (
  office_id   uuid        not null default people.current_office(),
  id          uuid        not null default uuidv7(),
  fiscal_year int         not null check (fiscal_year between 2006 and 2200),
  amount      bigint      not null check (amount > 0),
  added_by    uuid        not null,
  added_at    timestamptz not null default now(),
  primary key (office_id, id)
);
call people.append_only_table('orders.wage_target');

-- An average that the authority decides on: that of six months of a new office, of another year, or of the last year here.
create table orders.confirmed_average (
  office_id    uuid        not null default people.current_office(),
  id           uuid        not null default uuidv7(),
  fiscal_year  int         not null check (fiscal_year between 2006 and 2200),
  kind         text        not null check (kind in ('FIRST_YEAR', 'SIX_MONTHS', 'LAST_YEAR', 'YEAR_BEFORE_LAST')),
  valid_from   date        not null,
  amount       bigint      not null check (amount >= 0),
  confirmed_on date        not null,
  document     text        not null check (document <> ''),
  added_by     uuid        not null,
  added_at     timestamptz not null default now(),
  primary key (office_id, id)
);
call people.append_only_table('orders.confirmed_average');
comment on column orders.confirmed_average.fiscal_year is 'the year whose fee it decides, not the one it was paid in';

-- The fee of one day by average wage, as published: for every office alike, so it names none.
create table orders.fee_band_published (
  name            text not null,
  applies_to      text not null check (applies_to in ('ALL', 'KEPT', 'TARGET')),
  valid_from      date not null,
  valid_to        date,
  capacity_from   int  not null,
  capacity_to     int  not null,
  from_yen        int  not null check (from_yen >= 0),
  six             int  not null check (six > 0),
  seven_and_half  int  not null check (seven_and_half > 0),
  ten             int  not null check (ten > 0),
  source          text not null,
  primary key (name, capacity_from, from_yen)
);
grant select on orders.fee_band_published to mizuhiki_app;

insert into orders.fee_band_published
  (name, applies_to, valid_from, valid_to, capacity_from, capacity_to, from_yen, six, seven_and_half, ten, source)
select name, applies_to, cast(valid_from as date), cast(valid_to as date), 1, 20, from_yen, six, seven_and_half, ten,
       case name when 'R8' then '告示 令和8年第5号（2026-03-31）' else '告示 令和6年度報酬改定' end
from (values
  ('R6', 'ALL', '2024-04-01', '2026-05-31', 45000, 837, 748, 682),
  ('R6', 'ALL', '2024-04-01', '2026-05-31', 35000, 805, 716, 653),
  ('R6', 'ALL', '2024-04-01', '2026-05-31', 30000, 758, 669, 611),
  ('R6', 'ALL', '2024-04-01', '2026-05-31', 25000, 738, 649, 594),
  ('R6', 'ALL', '2024-04-01', '2026-05-31', 20000, 726, 637, 572),
  ('R6', 'ALL', '2024-04-01', '2026-05-31', 15000, 703, 614, 557),
  ('R6', 'ALL', '2024-04-01', '2026-05-31', 10000, 673, 584, 532),
  ('R6', 'ALL', '2024-04-01', '2026-05-31', 0, 590, 537, 490),
  ('R6 kept', 'KEPT', '2026-06-01', null, 45000, 837, 748, 682),
  ('R6 kept', 'KEPT', '2026-06-01', null, 35000, 805, 716, 653),
  ('R6 kept', 'KEPT', '2026-06-01', null, 30000, 758, 669, 611),
  ('R6 kept', 'KEPT', '2026-06-01', null, 25000, 738, 649, 594),
  ('R6 kept', 'KEPT', '2026-06-01', null, 20000, 726, 637, 572),
  ('R6 kept', 'KEPT', '2026-06-01', null, 15000, 703, 614, 557),
  ('R6 kept', 'KEPT', '2026-06-01', null, 10000, 673, 584, 532),
  ('R6 kept', 'KEPT', '2026-06-01', null, 0, 590, 537, 490),
  ('R8', 'TARGET', '2026-06-01', null, 48000, 837, 748, 682),
  ('R8', 'TARGET', '2026-06-01', null, 45000, 812, 726, 662),
  ('R8', 'TARGET', '2026-06-01', null, 38000, 805, 716, 653),
  ('R8', 'TARGET', '2026-06-01', null, 35000, 781, 695, 634),
  ('R8', 'TARGET', '2026-06-01', null, 33000, 758, 669, 611),
  ('R8', 'TARGET', '2026-06-01', null, 30000, 738, 649, 594),
  ('R8', 'TARGET', '2026-06-01', null, 28000, 738, 649, 594),
  ('R8', 'TARGET', '2026-06-01', null, 25000, 726, 637, 577),
  ('R8', 'TARGET', '2026-06-01', null, 23000, 726, 637, 572),
  ('R8', 'TARGET', '2026-06-01', null, 20000, 705, 618, 557),
  ('R8', 'TARGET', '2026-06-01', null, 18000, 703, 614, 557),
  ('R8', 'TARGET', '2026-06-01', null, 15000, 682, 596, 541),
  ('R8', 'TARGET', '2026-06-01', null, 10000, 673, 584, 532),
  ('R8', 'TARGET', '2026-06-01', null, 0, 590, 537, 490)
) as band (name, applies_to, valid_from, valid_to, from_yen, six, seven_and_half, ten);

-- The same for a capacity that is not stored above: entered by the office, which names where it stands.
create table orders.fee_band (
  office_id       uuid        not null default people.current_office(),
  name            text        not null check (name <> ''),
  applies_to      text        not null check (applies_to in ('ALL', 'KEPT', 'TARGET')),
  valid_from      date        not null,
  valid_to        date        check (valid_to >= valid_from),
  capacity_from   int         not null check (capacity_from > 0),
  capacity_to     int         not null check (capacity_to >= capacity_from),
  from_yen        int         not null check (from_yen >= 0),
  six             int         not null check (six > 0),
  seven_and_half  int         not null check (seven_and_half > 0),
  ten             int         not null check (ten > 0),
  source          text        not null check (source <> ''),
  added_by        uuid        not null,
  added_at        timestamptz not null default now(),
  primary key (office_id, name, capacity_from, from_yen)
);
call people.append_only_table('orders.fee_band');

-- What the authority confirmed about an office, from a day on. Whether the reform of 2026-06 concerns it cannot be computed.
create table orders.fee_standing (
  office_id     uuid        not null default people.current_office(),
  id            uuid        not null default uuidv7(),
  valid_from    date        not null,
  staffing      text        not null check (staffing in ('SIX', 'SEVEN_AND_HALF', 'TEN')),
  capacity      int         not null check (capacity between 1 and 500),
  reform        text        not null check (reform in ('TARGET', 'KEPT', 'UNKNOWN')),
  new_reduction boolean     not null,
  confirmed_on  date,
  document      text        not null default '',
  added_by      uuid        not null,
  added_at      timestamptz not null default now(),
  primary key (office_id, id),
  check (reform = 'UNKNOWN' or (confirmed_on is not null and document <> '')),
  check (not new_reduction or valid_from >= date '2026-06-01')
);
call people.append_only_table('orders.fee_standing');
comment on column orders.fee_standing.new_reduction is 'designated on or after 2026-06-01 and no exception: 984/1000';

-- Stock at the beginning and end of a year, counted by hand, by kind of work.
create table orders.stocktaking (
  office_id   uuid        not null default people.current_office(),
  id          uuid        not null default uuidv7(),
  fiscal_year int         not null check (fiscal_year between 2006 and 2200),
  work_type   text        not null check (work_type <> ''),
  stock       text        not null check (stock in ('MATERIAL', 'IN_PROGRESS', 'PRODUCT')),
  opening     bigint      not null check (opening >= 0),
  closing     bigint      not null check (closing >= 0),
  source      text        not null check (source <> ''),
  added_by    uuid        not null,
  added_at    timestamptz not null default now(),
  primary key (office_id, id)
);
call people.append_only_table('orders.stocktaking');

-- Table 4 in place of tables 2 and 3, chosen for a year with its reason.
create table orders.simplified_accounts (
  office_id   uuid        not null default people.current_office(),
  id          uuid        not null default uuidv7(),
  fiscal_year int         not null check (fiscal_year between 2006 and 2200),
  simplified  boolean     not null,
  reason      text        not null check (reason <> ''),
  added_by    uuid        not null,
  added_at    timestamptz not null default now(),
  primary key (office_id, id)
);
call people.append_only_table('orders.simplified_accounts');

-- The yearly wage report as it was handed in: word for word, once.
create table orders.year_report (
  office_id    uuid        not null default people.current_office(),
  fiscal_year  int         not null,
  content      text        not null,
  content_hash text        not null,
  fixed_by     uuid        not null,
  fixed_at     timestamptz not null,
  primary key (office_id, fiscal_year)
);
call people.append_only_table('orders.year_report');
