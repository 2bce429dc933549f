-- Pieces stand somewhere: on the shelf, in a box, in the studio, at the counter, or in the box of a show.
create domain catalog.place as text check (value ~ '^(SHELF|BOX|STUDIO|PICKUP|SHOW-[0-9a-f-]{36})$');

alter table catalog.movement drop constraint movement_office_id_product_id_lot_id_fkey;
alter table catalog.hold drop constraint hold_office_id_product_id_lot_id_fkey;

alter table catalog.stock
  add column place catalog.place not null default 'SHELF',
  add column moved int not null default 0,
  drop constraint stock_pkey,
  add primary key (office_id, product_id, lot_id, place),
  drop constraint nothing_is_lost,
  add constraint nothing_is_lost check (received + moved = on_hand + allocated + shipped + written_off);
comment on column catalog.stock.moved is 'pieces that came from other places, less those that went there';

alter table catalog.movement
  add column place catalog.place not null default 'SHELF',
  add column to_place catalog.place,
  add column show_id uuid,
  add column show_minute int,
  add column count_id uuid,
  add foreign key (office_id, product_id, lot_id, place) references catalog.stock,
  drop constraint movement_kind_check,
  add constraint movement_kind_check check (kind in ('RECEIVED', 'HELD', 'RELEASED', 'LAPSED', 'SOLD', 'CANCELLED', 'SHIPPED',
                                                     'RETURNED', 'WRITTEN_OFF', 'MOVED', 'COUNTED')),
  add constraint moved_somewhere_else check ((kind = 'MOVED') = (to_place is not null) and to_place <> place),
  alter column on_hand set expression as (case when kind in ('RECEIVED', 'COUNTED', 'CANCELLED', 'RETURNED') then quantity
                                               when kind in ('SOLD', 'WRITTEN_OFF', 'MOVED') then -quantity else 0 end),
  add column moved int not null generated always as (case when kind = 'MOVED' then -quantity else 0 end) stored;
alter table catalog.movement add foreign key (office_id, product_id, lot_id, to_place) references catalog.stock;

alter table catalog.hold
  add column place catalog.place not null default 'SHELF',
  add column mode text not null default 'HOLD_FIRST' check (mode in ('HOLD_FIRST', 'PAY_FIRST')),
  add foreign key (office_id, product_id, lot_id, place) references catalog.stock,
  drop constraint hold_state_check,
  add constraint hold_state_check check (state in ('LIVE', 'OPEN', 'RELEASED', 'LAPSED', 'ORDERED', 'AWAITING', 'GONE',
                                                   'CANCELLED', 'SHIPPED')),
  drop constraint ordered_has_order,
  add constraint ordered_has_order check ((order_id is not null) = (state in ('ORDERED', 'AWAITING', 'GONE', 'CANCELLED', 'SHIPPED'))),
  add constraint open_keeps_nothing_aside check (state not in ('OPEN', 'AWAITING', 'GONE') or mode = 'PAY_FIRST');
drop index catalog.hold_office_id_product_id_expires_at_idx;
create index on catalog.hold (office_id, product_id, expires_at) where state in ('LIVE', 'OPEN');
create index on catalog.hold (office_id, buyer_key_hash, product_id) where state in ('LIVE', 'OPEN');

-- A moved piece leaves one place and comes to another in the same row, so none can be lost on the way.
create or replace function catalog.keep_stock() returns trigger
  language plpgsql as $$
begin
  update catalog.stock stock
     set received    = stock.received    + change.received,
         moved       = stock.moved       + change.moved,
         on_hand     = stock.on_hand     + change.on_hand,
         held        = stock.held        + change.held,
         allocated   = stock.allocated   + change.allocated,
         shipped     = stock.shipped     + change.shipped,
         written_off = stock.written_off + change.written_off
    from (select office_id, product_id, lot_id, place, sum(received) received, sum(moved) moved, sum(on_hand) on_hand,
                 sum(held) held, sum(allocated) allocated, sum(shipped) shipped, sum(written_off) written_off
            from (select office_id, product_id, lot_id, place, received, moved, on_hand, held, allocated, shipped, written_off
                    from moved
                   union all
                  select office_id, product_id, lot_id, to_place, 0, quantity, quantity, 0, 0, 0, 0
                    from moved where kind = 'MOVED') as each
           group by office_id, product_id, lot_id, place) change
   where stock.office_id = change.office_id
     and stock.product_id = change.product_id
     and stock.lot_id = change.lot_id
     and stock.place = change.place;
  return null;
end $$;
