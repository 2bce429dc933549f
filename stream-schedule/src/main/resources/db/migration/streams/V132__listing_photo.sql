-- Who can be seen in the photos of what is on sale, as the catalog tells it; position 0: nobody has looked yet.
create table streams.listing_photo (
  office_id uuid   not null default people.current_office(),
  photo_id  uuid   not null,
  people    uuid[] not null default '{}',
  position  bigint not null,
  primary key (office_id, photo_id)
);

-- What was on sale before anybody was asked stays public until somebody has looked.
alter table streams.piece no force row level security;
insert into streams.listing_photo (office_id, photo_id, position)
select distinct office_id, photo_id, 0
from streams.piece
where listed and photo_id is not null;
alter table streams.piece force row level security;

call people.tenant_table('streams.listing_photo');

alter table streams.takedown drop constraint takedown_subject_check;
alter table streams.takedown add constraint takedown_subject_check
  check (subject in ('SHOW', 'ANNOUNCEMENT', 'LISTING_PHOTO', 'LISTING_PHOTOS'));
