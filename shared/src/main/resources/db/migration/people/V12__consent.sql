-- What each person said yes or no to. A later word replaces an earlier one; nothing said means no.
create table people.consent (
  office_id   uuid        not null default people.current_office(),
  position    bigint      not null generated always as identity,
  person_id   uuid        not null,
  purpose     text        not null check (purpose in
    ('FACE', 'VOICE', 'HANDS', 'STAGE_NAME', 'LISTING_PHOTO', 'ARCHIVE', 'CLIPS', 'AFTER_LEAVING')),
  given       boolean     not null,
  from_day    date        not null,
  until_day   date        check (until_day >= from_day),
  recorded_by uuid        not null,
  recorded_at timestamptz not null,
  primary key (office_id, position),
  foreign key (office_id, person_id) references people.person,
  foreign key (office_id, recorded_by) references people.person
);
create index on people.consent (office_id, person_id, purpose, position desc);
call people.append_only_table('people.consent');

-- The word that holds on a day: the last one spoken among those that had begun.
create function people.consents_on(day date) returns table (person_id uuid, purpose text, until_day date)
  language sql stable as $$
  select person_id, purpose, until_day
  from (
    select distinct on (c.person_id, c.purpose) c.person_id, c.purpose, c.given, c.until_day
    from people.consent c
    where c.from_day <= day
    order by c.person_id, c.purpose, c.position desc
  ) word
  where given and (until_day is null or until_day >= day)
$$;

-- What somebody does not want to be asked for. No row: no limit of their own.
create table people.personal_limit (
  office_id        uuid    not null default people.current_office(),
  person_id        uuid    not null,
  minutes_a_day    int     check (minutes_a_day between 0 and 1440),
  quiet_roles_only boolean not null default false,
  set_by           uuid    not null,
  set_at           timestamptz not null,
  primary key (office_id, person_id),
  foreign key (office_id, person_id) references people.person
);
call people.tenant_table('people.personal_limit');
