-- What is on record about a day at home, a week or a month of them. Never changed: a mistake is withdrawn.
create table orders.home_record (
  office_id   uuid        not null default people.current_office(),
  id          uuid        not null,
  person_id   uuid        not null,
  day         date        not null,
  kind        text        not null check (kind in ('CONTACT', 'REPORT', 'EVALUATION')),
  means       text        check (means in ('PHONE', 'MESSAGE', 'ICT', 'VISIT', 'ATTENDANCE')),
  at          time,
  goals       boolean     not null,
  content     text        not null check (content <> ''),
  recorded_by uuid        not null,
  recorded_at timestamptz not null,
  primary key (office_id, id),
  check ((kind = 'CONTACT') = (at is not null)),
  check ((kind = 'REPORT') = (means is null)),
  check (kind <> 'CONTACT' or means <> 'ATTENDANCE'),
  check (kind <> 'EVALUATION' or means <> 'MESSAGE'),
  check (not goals or (kind = 'EVALUATION' and means in ('VISIT', 'ATTENDANCE')))
);
create index on orders.home_record (office_id, day);
call people.append_only_table('orders.home_record');
comment on column orders.home_record.goals is 'whether the goals were evaluated: asked for once a month, in person';

create table orders.home_withdrawal (
  office_id    uuid        not null default people.current_office(),
  record_id    uuid        not null,
  withdrawn_by uuid        not null,
  withdrawn_at timestamptz not null,
  primary key (office_id, record_id),
  foreign key (office_id, record_id) references orders.home_record
);
call people.append_only_table('orders.home_withdrawal');

-- Whether working at home is in the 運営規程, and filed with the authority.
create table orders.home_office (
  office_id  uuid        not null default people.current_office() primary key,
  rules_from date,
  filed_on   date,
  set_by     uuid        not null,
  set_at     timestamptz not null
);
call people.tenant_table('orders.home_office');

-- That a member wishes it, that the municipality finds it of use, and who is called in an emergency (encrypted).
create table orders.home_member (
  office_id  uuid        not null default people.current_office(),
  person_id  uuid        not null,
  wished_on  date,
  finding_on date,
  emergency  bytea,
  set_by     uuid        not null,
  set_at     timestamptz not null,
  primary key (office_id, person_id)
);
call people.tenant_table('orders.home_member');
