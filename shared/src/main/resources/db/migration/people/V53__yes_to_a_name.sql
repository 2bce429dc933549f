-- A yes to a stage name is a yes to the name somebody had when they said it. What was said before belongs to the name of now.
alter table people.consent add column stage_name text;

-- This crosses offices and changes what may only be added to, so walls and watch are down for this statement.
alter table people.person no force row level security;
alter table people.consent no force row level security;
alter table people.consent disable trigger append_only;

update people.consent c set stage_name = p.stage_name
from people.person p
where (p.office_id, p.id) = (c.office_id, c.person_id) and c.purpose = 'STAGE_NAME' and c.given;

alter table people.consent enable trigger append_only;
alter table people.consent force row level security;
alter table people.person force row level security;

drop function people.consents_on(date);

-- The word that holds on a day: the last one spoken among those that had begun. A word that holds from when it is said
-- goes back, too, be it a no or a yes: what began on an earlier day and is not over is judged by what was said last. Only
-- a yes said for later waits for its first day.
create function people.consents_on(day date)
  returns table (person_id uuid, purpose text, until_day date, stage_name text)
  language sql stable as $$
  select person_id, purpose, until_day, stage_name
  from (
    select distinct on (c.person_id, c.purpose) c.person_id, c.purpose, c.given, c.until_day, c.stage_name
    from people.consent c
    where c.from_day <= greatest(day, (c.recorded_at at time zone 'Asia/Tokyo')::date) or not c.given
    order by c.person_id, c.purpose, c.position desc
  ) word
  where given and (until_day is null or until_day >= day)
$$;
