-- What has been on sale with which photo, also where it is sold with another one, or no more.
create table streams.photo_on_sale (
  office_id  uuid not null default people.current_office(),
  photo_id   uuid not null,
  product_id uuid not null,
  primary key (office_id, photo_id)
);

-- The owner has walls, too, and here all offices are meant.
alter table streams.piece no force row level security;
insert into streams.photo_on_sale (office_id, photo_id, product_id)
select office_id, photo_id, min(product_id::text)::uuid
from streams.piece
where photo_id is not null
group by office_id, photo_id;
alter table streams.piece force row level security;

call people.tenant_table('streams.photo_on_sale');

-- Whether it may have been public before everybody in it was known.
alter table streams.listing_photo add column shown_before boolean not null default false;
