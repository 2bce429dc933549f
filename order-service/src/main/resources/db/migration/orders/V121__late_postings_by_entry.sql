-- A close books hundreds of postings of one entry: the entry is looked up once, not for each of them.
create or replace function orders.refuse_late_postings() returns trigger
  language plpgsql as $$
begin
  if exists (
    select from orders.entry
    where (office_id, id) in (select distinct office_id, entry_id from added) and booked_in <> pg_current_xact_id()) then
    raise exception 'the entry is complete' using errcode = 'restrict_violation';
  end if;
  return null;
end $$;
