-- What was taken down for somebody who no longer agrees. What there is to take down is not kept: it follows from the
-- consents and from what is public.
create table streams.takedown (
  office_id    uuid        not null default people.current_office(),
  person_id    uuid        not null,
  subject      text        not null check (subject in ('SHOW', 'ANNOUNCEMENT', 'LISTING_PHOTOS')),
  subject_id   uuid        not null,
  title        text        not null,
  done_by      uuid        not null,
  done_at      timestamptz not null,
  primary key (office_id, person_id, subject, subject_id)
);
create index on streams.takedown (office_id, done_at desc);
call people.tenant_table('streams.takedown');
