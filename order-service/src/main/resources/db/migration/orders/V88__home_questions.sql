-- Questions a member asked from home, and how they were answered: at any time, by visit or contact.
alter table orders.home_record drop constraint home_record_kind_check;
alter table orders.home_record add constraint home_record_kind_check
  check (kind in ('CONTACT', 'REPORT', 'EVALUATION', 'QUESTION'));
alter table orders.home_record add constraint questions_are_answered_from_afar
  check (kind <> 'QUESTION' or means <> 'ATTENDANCE');
