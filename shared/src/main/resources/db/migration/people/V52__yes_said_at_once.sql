-- The word that holds on a day: the last one spoken among those that had begun. A word that holds from when it is said
-- goes back, too, be it a no or a yes: what began on an earlier day and is not over is judged by what was said last. Only
-- a yes said for later waits for its first day.
create or replace function people.consents_on(day date) returns table (person_id uuid, purpose text, until_day date)
  language sql stable as $$
  select person_id, purpose, until_day
  from (
    select distinct on (c.person_id, c.purpose) c.person_id, c.purpose, c.given, c.until_day
    from people.consent c
    where c.from_day <= greatest(day, (c.recorded_at at time zone 'Asia/Tokyo')::date) or not c.given
    order by c.person_id, c.purpose, c.position desc
  ) word
  where given and (until_day is null or until_day >= day)
$$;
