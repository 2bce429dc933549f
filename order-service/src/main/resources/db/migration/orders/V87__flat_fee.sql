-- 一律評価型 (Ⅳ to Ⅵ): the fee of an office that does not choose its average wage to decide it. What applies from June 2026
-- on is not verified, so it is not stored; offices enter it from their papers, as they do for capacities above 20.
alter table orders.fee_standing add column flat boolean not null default false;
comment on column orders.fee_standing.flat is '一律評価型: the average wage does not decide the fee';

alter table orders.fee_band_published drop constraint fee_band_published_applies_to_check;
alter table orders.fee_band_published add constraint fee_band_published_applies_to_check
  check (applies_to in ('ALL', 'KEPT', 'TARGET', 'FLAT'));
alter table orders.fee_band drop constraint fee_band_applies_to_check;
alter table orders.fee_band add constraint fee_band_applies_to_check
  check (applies_to in ('ALL', 'KEPT', 'TARGET', 'FLAT'));

insert into orders.fee_band_published
  (name, applies_to, valid_from, valid_to, capacity_from, capacity_to, from_yen, six, seven_and_half, ten, source)
values ('R6 一律', 'FLAT', '2024-04-01', '2026-05-31', 1, 20, 0, 584, 530, 484, '告示 令和6年度報酬改定');
