-- Where many offices have written little yet, the planner expects about one record in each, takes any index that begins with
-- the office for as good as that of a person's day, and then reads a whole office once for each of its days: a month of
-- thirty thousand records written since was not read in half a minute. It is told that an office may have a quarter of all.
alter table orders.work_record alter column office_id set (n_distinct = 4);
analyze orders.work_record;
