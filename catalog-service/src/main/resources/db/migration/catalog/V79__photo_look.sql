-- Who can be seen in a photo. No row: nobody has looked. BEFORE: it was public before anybody was asked; nobody has looked.
create table catalog.photo_look (
  office_id uuid        not null default people.current_office(),
  photo_id  uuid        not null,
  word      text        not null check (word in ('BEFORE', 'MAKER', 'STAFF')),
  people    uuid[]      not null default '{}',
  said_by   uuid,
  said_at   timestamptz,
  primary key (office_id, photo_id),
  foreign key (office_id, photo_id) references catalog.photo,
  check ((word = 'BEFORE') = (said_by is null) and (said_by is null) = (said_at is null)),
  check (word <> 'BEFORE' or people = '{}')
);

-- What is on sale does not lose its picture overnight; the owner, who stands outside the walls for that moment, marks it.
alter table catalog.product no force row level security;
insert into catalog.photo_look (office_id, photo_id, word)
select distinct office_id, photo_id, 'BEFORE'
from catalog.product
where state = 'LISTED' and photo_id is not null;
alter table catalog.product force row level security;

call people.tenant_table('catalog.photo_look');
