-- The word that holds on a day: the last one spoken among those that had begun. A no has no first day: it ends every yes
-- said before it, also for what began on an earlier day and is not over, or is only handled now.
create or replace function people.consents_on(day date) returns table (person_id uuid, purpose text, until_day date)
  language sql stable as $$
  select person_id, purpose, until_day
  from (
    select distinct on (c.person_id, c.purpose) c.person_id, c.purpose, c.given, c.until_day
    from people.consent c
    where c.from_day <= day or not c.given
    order by c.person_id, c.purpose, c.position desc
  ) word
  where given and (until_day is null or until_day >= day)
$$;
