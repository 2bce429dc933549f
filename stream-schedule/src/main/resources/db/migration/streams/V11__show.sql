create table streams.show (
  office_id  uuid        not null default people.current_office(),
  id         uuid        not null,
  title      text        not null check (char_length(title) between 1 and 80),
  platform   text        not null check (platform in ('OWN_PAGE', 'YOUTUBE', 'INSTAGRAM', 'TIKTOK', 'OTHER')),
  watch_url  text        check (watch_url like 'https://%'),
  starts_at  timestamptz not null,
  ends_at    timestamptz not null,
  state      text        not null check (state in ('DRAFT', 'OFFERED', 'READY', 'ON_AIR', 'ENDED', 'CANCELLED')),
  started_at timestamptz,
  ended_at   timestamptz,
  version    int         not null,
  primary key (office_id, id),
  -- Assignments carry the planned time with them, so that a moved show moves them too or is refused.
  unique (office_id, id, starts_at, ends_at),
  check (ends_at > starts_at and ends_at <= starts_at + interval '12 hours'),
  check ((started_at is not null) = (state in ('ON_AIR', 'ENDED'))),
  check ((ended_at is not null) = (state = 'ENDED'))
);
create index on streams.show (office_id, starts_at);
call people.tenant_table('streams.show');
