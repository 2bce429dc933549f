-- An order told of late finds its pieces gone in every mode.
alter table catalog.hold
  drop constraint open_keeps_nothing_aside,
  add constraint open_keeps_nothing_aside check (state not in ('OPEN', 'AWAITING') or mode = 'PAY_FIRST');
