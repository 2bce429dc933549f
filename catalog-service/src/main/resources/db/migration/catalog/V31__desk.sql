-- The shows a product is or was part of; what staff plan, and what has happened.
create table catalog.show_line (
  office_id    uuid          not null default people.current_office(),
  show_id      uuid          not null,
  product_id   uuid          not null,
  label        text          not null check (label ~ '^[A-Z0-9-]{1,8}$'),
  mode         text          not null check (mode in ('HOLD_FIRST', 'PAY_FIRST', 'STAFF_HOLD')),
  hold_minutes int           not null check (hold_minutes between 1 and 1440),
  kept         int           not null check (kept >= 0),
  kept_from    timestamptz   not null,
  ends_at      timestamptz   not null,
  kept_at      timestamptz,
  started_at   timestamptz,
  pinned_at    timestamptz,
  over_at      timestamptz,
  primary key (office_id, product_id, show_id),
  foreign key (office_id, product_id) references catalog.product
);
create index on catalog.show_line (office_id, show_id);
call people.tenant_table('catalog.show_line');
insert into catalog.show_line (office_id, show_id, product_id, label, mode, hold_minutes, kept, kept_from, ends_at, started_at)
select office_id, show_id, product_id, row_number() over (partition by office_id, show_id order by product_id)::text,
       'HOLD_FIRST', 10, 0, started_at, started_at + interval '1 hour', started_at
  from catalog.on_air;
drop table catalog.on_air;

-- The queue for a product, in order of arrival.
create table catalog.waiter (
  office_id      uuid        not null default people.current_office(),
  id             uuid        not null,
  product_id     uuid        not null,
  quantity       int         not null check (quantity > 0),
  buyer_key_hash text        not null,
  show_id        uuid,
  turn           bigint      not null check (turn > 0),
  state          text        not null check (state in ('WAITING', 'GIVEN', 'LEFT', 'OVER')),
  hold_id        uuid,
  joined_at      timestamptz not null,
  waits_until    timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, product_id) references catalog.product,
  foreign key (office_id, hold_id) references catalog.hold,
  constraint given_has_hold check ((hold_id is not null) = (state = 'GIVEN'))
);
create unique index one_at_a_turn on catalog.waiter (office_id, product_id, turn) where state = 'WAITING';
create unique index one_place_a_buyer on catalog.waiter (office_id, product_id, buyer_key_hash) where state = 'WAITING';
call people.tenant_table('catalog.waiter');

-- What was asked at the desk, batch by batch, in the order in which it was decided: enough to decide it all again.
create table catalog.desk_log (
  office_id  uuid        not null default people.current_office(),
  position   bigint      not null generated always as identity,
  decided_at timestamptz not null,
  requests   jsonb       not null,
  primary key (office_id, position)
);
call people.append_only_table('catalog.desk_log');

-- The trays of a show as they were when it went on air, and how far the log had come.
create table catalog.show_opening (
  office_id uuid   not null default people.current_office(),
  show_id   uuid   not null,
  position  bigint not null,
  settings  jsonb  not null,
  trays     jsonb  not null,
  primary key (office_id, show_id)
);
call people.append_only_table('catalog.show_opening');

-- A count of pieces by hand; every difference is a movement that names it.
create table catalog.count_sheet (
  office_id  uuid        not null default people.current_office(),
  id         uuid        not null,
  person_id  uuid        not null,
  counted_at timestamptz not null,
  reason     text        not null check (char_length(reason) between 1 and 500),
  primary key (office_id, id)
);
call people.append_only_table('catalog.count_sheet');
create table catalog.count_line (
  office_id  uuid          not null default people.current_office(),
  count_id   uuid          not null,
  product_id uuid          not null,
  lot_id     uuid          not null,
  place      catalog.place not null,
  pieces     int           not null check (pieces >= 0),
  primary key (office_id, count_id, product_id, lot_id, place),
  foreign key (office_id, count_id) references catalog.count_sheet
);
call people.append_only_table('catalog.count_line');
alter table catalog.movement
  add foreign key (office_id, count_id) references catalog.count_sheet,
  drop constraint counts_name_a_person,
  add constraint counts_name_a_person
    check (kind <> 'COUNTED' or (person_id is not null and reason <> '' and count_id is not null)) not valid;

-- Takes the turn of the products, one after the other in the same order everywhere, and only then looks: under read
-- committed each statement in here sees what was committed before the lock was given. So nothing that is decided on the
-- answer can be overtaken by another process. Of the holds come those that are over, those of the buyers who ask, and
-- those that are asked about; of the shows those that are not over, have pieces left, or are asked about.
-- A whole tray has them all. Each kind of row is read once for all products, and holds of buyers by the buyer: one product
-- may have thousands. Planning anew for every batch would cost five times what looking costs.
create function catalog.take_trays(product_ids uuid[], hold_ids uuid[], show_ids uuid[], buyer_key_hashes text[],
                                   whole boolean default false)
  returns table (decided_at timestamptz, tray jsonb)
  language plpgsql
  set plan_cache_mode = force_generic_plan
  as $$
begin
  perform from catalog.product
    where office_id = people.current_office() and id = any (product_ids) order by id for no key update;
  decided_at := clock_timestamp();
  show_ids := show_ids || array(
    select show_id from catalog.hold where office_id = people.current_office() and id = any (hold_ids) and show_id is not null);
  return query
    with piles as (
      select stock.product_id as id, jsonb_agg(jsonb_build_object(
               'lot_id', lot_id, 'place', place, 'received', received, 'on_hand', on_hand, 'held', held)) as it
        from catalog.stock
       where office_id = people.current_office() and stock.product_id = any (product_ids)
       group by 1
    ), lines as (
      select line.product_id as id, jsonb_agg(to_jsonb(line)) as it
        from catalog.show_line line
       where office_id = people.current_office() and line.product_id = any (product_ids)
         and (whole or over_at is null or show_id = any (show_ids) or exists (
           select from catalog.stock
            where stock.office_id = line.office_id and stock.product_id = line.product_id
              and place = 'SHOW-' || show_id and on_hand > 0))
       group by 1
    ), asked as (
      select over.* from unnest(product_ids) as asked (id) cross join lateral (
        select * from catalog.hold
         where office_id = people.current_office() and hold.product_id = asked.id
           and state in ('LIVE', 'OPEN') and expires_at <= decided_at limit 500) as over
      union
      select * from catalog.hold
       where office_id = people.current_office() and buyer_key_hash = any (buyer_key_hashes) and state in ('LIVE', 'OPEN')
      union
      select * from catalog.hold where office_id = people.current_office() and id = any (hold_ids)
      union
      select * from catalog.hold
       where whole and office_id = people.current_office() and hold.product_id = any (product_ids)
    ), holds as (
      select asked.product_id as id, jsonb_agg(to_jsonb(asked)) as it from asked group by 1
    ), waiters as (
      select waiter.product_id as id, jsonb_agg(to_jsonb(waiter)) as it
        from catalog.waiter
       where office_id = people.current_office() and waiter.product_id = any (product_ids) and state = 'WAITING'
       group by 1
    )
    select decided_at, jsonb_build_object(
             'product_id', product.id, 'price', offer.price,
             'piles', coalesce(piles.it, '[]'), 'lines', coalesce(lines.it, '[]'),
             'holds', coalesce(holds.it, '[]'), 'waiters', coalesce(waiters.it, '[]'))
      from unnest(product_ids) as product (id)
      join catalog.product as known on known.office_id = people.current_office() and known.id = product.id
      left join catalog.offer on offer.office_id = known.office_id and offer.product_id = known.id
      left join piles on piles.id = product.id
      left join lines on lines.id = product.id
      left join holds on holds.id = product.id
      left join waiters on waiters.id = product.id;
end $$;
