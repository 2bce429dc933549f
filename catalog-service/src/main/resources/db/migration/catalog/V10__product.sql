-- A picture of a thing, stored clean and in three sizes; the files carry its id.
create table catalog.photo (
  office_id   uuid        not null default people.current_office(),
  id          uuid        not null,
  taken_by    uuid        not null,
  width       int         not null check (width > 0),
  height      int         not null check (height > 0),
  taken_in_at timestamptz not null,
  primary key (office_id, id)
);
call people.append_only_table('catalog.photo');

create table catalog.product (
  office_id       uuid        not null default people.current_office(),
  id              uuid        not null,
  title           text        not null check (char_length(title) between 1 and 60),
  description     text        not null default '' check (char_length(description) <= 4000),
  photo_id        uuid,
  state           text        not null check (state in ('WAITING', 'SENT_BACK', 'LISTED', 'WITHDRAWN')),
  price           bigint      not null default 0 check (price >= 0),
  material_cost   bigint      not null default 0 check (material_cost >= 0),
  note            text        not null default '' check (char_length(note) <= 500),
  made_at         timestamptz not null,
  version         int         not null,
  primary key (office_id, id),
  foreign key (office_id, photo_id) references catalog.photo,
  check (state <> 'LISTED' or price > 0)
);
call people.tenant_table('catalog.product');
create index on catalog.product (office_id, state, made_at, id);

-- What happened to a product on its way to the buyer; a listing remembers the picture that became public.
create table catalog.product_step (
  office_id   uuid        not null default people.current_office(),
  id          uuid        not null,
  product_id  uuid        not null,
  kind        text        not null check (kind in ('HANDED_IN', 'SENT_BACK', 'MENDED', 'LISTED', 'CHANGED', 'WITHDRAWN')),
  person_id   uuid        not null,
  photo_id    uuid,
  note        text        not null default '',
  happened_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, product_id) references catalog.product,
  foreign key (office_id, photo_id) references catalog.photo
);
call people.append_only_table('catalog.product_step');
create index on catalog.product_step (office_id, product_id, happened_at);
create index on catalog.product_step (office_id, photo_id) where kind in ('LISTED', 'CHANGED');

-- Pieces made together; a draft until finished, then frozen. Thrown away drafts can be fetched back.
create table catalog.lot (
  office_id      uuid        not null default people.current_office(),
  id             uuid        not null,
  product_id     uuid,
  registered_by  uuid        not null,
  title          text        not null default '' check (char_length(title) <= 60),
  description    text        not null default '' check (char_length(description) <= 4000),
  photo_id       uuid,
  quantity       int         not null default 1 check (quantity between 1 and 999),
  started_at     timestamptz not null,
  finished_at    timestamptz,
  thrown_away_at timestamptz,
  version        int         not null,
  primary key (office_id, id),
  foreign key (office_id, product_id) references catalog.product,
  foreign key (office_id, photo_id) references catalog.photo,
  check (finished_at is null or (product_id is not null and thrown_away_at is null))
);
call people.tenant_table('catalog.lot');
create index on catalog.lot (office_id, product_id);
create index on catalog.lot (office_id, registered_by) where finished_at is null;

create table catalog.maker (
  office_id uuid not null default people.current_office(),
  lot_id    uuid not null,
  person_id uuid not null,
  minutes   int  not null check (minutes between 1 and 60000),
  primary key (office_id, lot_id, person_id),
  foreign key (office_id, lot_id) references catalog.lot
);
call people.tenant_table('catalog.maker');
create index on catalog.maker (office_id, person_id);

-- Wages are computed from who made what: once a lot is finished, nothing about it changes any more.
create function catalog.freeze_lot() returns trigger
  language plpgsql as $$
begin
  if old.finished_at is not null then
    raise exception 'lot % is finished', old.id using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger frozen before update or delete on catalog.lot
  for each row execute function catalog.freeze_lot();

-- The row lock keeps a share from being added while its lot is being finished.
create function catalog.freeze_maker() returns trigger
  language plpgsql as $$
begin
  perform from catalog.lot where office_id = people.current_office() and id in (old.lot_id, new.lot_id) for share;
  if exists (select from catalog.lot where office_id = people.current_office() and id in (old.lot_id, new.lot_id)
                and finished_at is not null) then
    raise exception 'the lot of this share is finished' using errcode = 'restrict_violation';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger frozen before insert or update or delete on catalog.maker
  for each row execute function catalog.freeze_maker();

-- What a channel keeps of the price, by the day it starts to apply; rate in hundredths of a percent.
create table catalog.channel_fee (
  office_id  uuid not null default people.current_office(),
  id         uuid not null default uuidv7(),
  channel    text not null check (channel ~ '^[A-Z_]{1,30}$'),
  valid_from date not null,
  rate       int  not null check (rate between 0 and 10000),
  rounding   text not null default 'DOWN' check (rounding in ('DOWN', 'HALF_UP', 'UP')),
  primary key (office_id, id),
  unique (office_id, channel, valid_from)
);
call people.append_only_table('catalog.channel_fee');
