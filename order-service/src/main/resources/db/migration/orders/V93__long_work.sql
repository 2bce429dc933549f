-- Many pieces of one lot may be a member's work of weeks, and it is told at once. What the rooms where it was done let pass
-- must be taken in here.
alter table orders.work_record drop constraint work_record_minutes_check;
alter table orders.work_record add constraint work_record_minutes_check check (minutes between -60000 and 60000);
