-- A payslip can have two lines of one kind that only their terms tell apart, such as every day and the long ones; of
-- what was added by hand for one reason, only the amount does. Questions asked before know no terms, and stay.
alter table orders.question
  add column line_rate    bigint,
  add column line_minutes int,
  add column line_percent int,
  add constraint only_lines_have_terms
    check (line_kind is not null or coalesce(line_rate, line_minutes, line_percent) is null);
drop index orders.question_open_once;
create unique index question_open_once on orders.question
  (office_id, person_id, month, line_kind, line_label, line_from, line_rate, line_minutes, line_percent,
   (case line_kind when 'ADJUSTMENT' then amount end), settlement_id) nulls not distinct
  where state = 'OPEN';
