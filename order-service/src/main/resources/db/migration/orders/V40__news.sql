-- What one person worked on, however long ago: their good news is read from it.
create index on orders.work_record (office_id, person_id);
