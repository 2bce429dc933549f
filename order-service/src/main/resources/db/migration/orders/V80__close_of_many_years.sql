-- What each close left for the next month is kept with it, so that nobody adds up all the years before. Months closed so
-- far are told once, by the owner, who stands outside the walls for that moment.
alter table orders.closed_month add column carried bigint;
alter table orders.closed_month disable trigger append_only, no force row level security;
alter table orders.wage_close no force row level security;
update orders.closed_month m set carried = c.carried
  from orders.wage_close c where (c.office_id, c.month) = (m.office_id, m.month);
alter table orders.wage_close force row level security;
alter table orders.closed_month enable trigger append_only, force row level security;
alter table orders.closed_month alter column carried set not null;
comment on column orders.closed_month.carried is 'what stood on the pool when it was closed';

-- A month of one office, however many there are. An index led by the office is one the planner would take for the primary
-- key while the table is young; that nothing is null here hides it from those who look for an entry.
create index entry_of_month on orders.entry (office_id, booked_on) where booked_on is not null;
drop index orders.entry_booked_on_office_id_idx;
