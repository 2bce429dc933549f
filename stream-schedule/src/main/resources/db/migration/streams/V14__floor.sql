-- What happened on the floor, minute by minute.
create table streams.air_log (
  office_id  uuid        not null default people.current_office(),
  id         uuid        not null,
  show_id    uuid        not null,
  kind       text        not null check (kind in ('STARTED', 'PINNED', 'ENDED')),
  product_id uuid,
  minute     int         not null check (minute >= 0),
  at         timestamptz not null,
  person_id  uuid        not null,
  position   bigint      not null generated always as identity,
  primary key (office_id, id),
  foreign key (office_id, show_id) references streams.show,
  check ((product_id is not null) = (kind = 'PINNED'))
);
create unique index started_and_ended_once on streams.air_log (office_id, show_id, kind) where kind <> 'PINNED';
create index on streams.air_log (office_id, show_id, position);
call people.append_only_table('streams.air_log');
