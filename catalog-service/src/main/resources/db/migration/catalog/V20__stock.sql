-- How many pieces of a lot are where; kept by catalog.keep_stock from the movements, never written by hand.
create table catalog.stock (
  office_id   uuid not null default people.current_office(),
  product_id  uuid not null,
  lot_id      uuid not null,
  received    int  not null default 0,
  on_hand     int  not null default 0,
  held        int  not null default 0,
  allocated   int  not null default 0 check (allocated >= 0),
  shipped     int  not null default 0 check (shipped >= 0),
  written_off int  not null default 0 check (written_off >= 0),
  primary key (office_id, product_id, lot_id),
  foreign key (office_id, product_id) references catalog.product,
  foreign key (office_id, lot_id) references catalog.lot,
  constraint held_is_on_hand check (held >= 0 and held <= on_hand),
  constraint nothing_is_lost check (received = on_hand + allocated + shipped + written_off)
);
call people.tenant_table('catalog.stock');
comment on column catalog.stock.on_hand is 'on the shelf, held pieces included';

-- What can be claimed, and for how much.
create table catalog.offer (
  office_id  uuid   not null default people.current_office(),
  product_id uuid   not null,
  price      bigint not null check (price > 0),
  primary key (office_id, product_id),
  foreign key (office_id, product_id) references catalog.product
);
call people.tenant_table('catalog.offer');

-- The shows a product is on air in right now; a claim remembers the show it came from.
create table catalog.on_air (
  office_id  uuid        not null default people.current_office(),
  product_id uuid        not null,
  show_id    uuid        not null,
  started_at timestamptz not null,
  primary key (office_id, product_id, show_id)
);
call people.tenant_table('catalog.on_air');

-- Pieces kept aside for a buyer. LIVE counts only until expires_at: past that the pieces are free, swept or not.
create table catalog.hold (
  office_id      uuid        not null default people.current_office(),
  id             uuid        not null,
  product_id     uuid        not null,
  lot_id         uuid        not null,
  quantity       int         not null check (quantity > 0),
  unit_price     bigint      not null check (unit_price > 0),
  buyer_key_hash text        not null,
  show_id        uuid,
  order_id       uuid,
  state          text        not null default 'LIVE'
                 check (state in ('LIVE', 'RELEASED', 'LAPSED', 'ORDERED', 'CANCELLED', 'SHIPPED')),
  returned       int         not null default 0,
  claimed_at     timestamptz not null,
  expires_at     timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, product_id, lot_id) references catalog.stock,
  constraint ordered_has_order check ((order_id is not null) = (state in ('ORDERED', 'CANCELLED', 'SHIPPED'))),
  constraint returned_was_shipped check (returned between 0 and case state when 'SHIPPED' then quantity else 0 end)
);
call people.tenant_table('catalog.hold');
create index on catalog.hold (office_id, product_id, expires_at) where state = 'LIVE';

-- Everything that ever happened to a piece. The generated columns say what each kind does to the stock.
create table catalog.movement (
  office_id   uuid        not null default people.current_office(),
  id          uuid        not null default uuidv7(),
  position    bigint      not null generated always as identity,
  product_id  uuid        not null,
  lot_id      uuid        not null,
  kind        text        not null check (kind in ('RECEIVED', 'HELD', 'RELEASED', 'LAPSED', 'SOLD', 'CANCELLED',
                                                   'SHIPPED', 'RETURNED', 'WRITTEN_OFF', 'COUNTED')),
  quantity    int         not null,
  hold_id     uuid,
  order_id    uuid,
  person_id   uuid,
  reason      text        not null default '' check (char_length(reason) <= 500),
  moved_at    timestamptz not null,
  received    int         not null generated always as (case when kind in ('RECEIVED', 'COUNTED') then quantity else 0 end) stored,
  on_hand     int         not null generated always as (case when kind in ('RECEIVED', 'COUNTED', 'CANCELLED', 'RETURNED') then quantity
                                                             when kind in ('SOLD', 'WRITTEN_OFF') then -quantity else 0 end) stored,
  held        int         not null generated always as (case when kind = 'HELD' then quantity
                                                             when kind in ('RELEASED', 'LAPSED', 'SOLD') then -quantity else 0 end) stored,
  allocated   int         not null generated always as (case when kind = 'SOLD' then quantity
                                                             when kind in ('CANCELLED', 'SHIPPED') then -quantity else 0 end) stored,
  shipped     int         not null generated always as (case when kind = 'SHIPPED' then quantity
                                                             when kind = 'RETURNED' then -quantity else 0 end) stored,
  written_off int         not null generated always as (case when kind = 'WRITTEN_OFF' then quantity else 0 end) stored,
  primary key (office_id, id),
  foreign key (office_id, product_id, lot_id) references catalog.stock,
  foreign key (office_id, hold_id) references catalog.hold,
  constraint only_a_count_finds_fewer check (quantity > 0 or (kind = 'COUNTED' and quantity < 0)),
  constraint holds_cause_their_movements check ((kind in ('HELD', 'RELEASED', 'LAPSED', 'SOLD', 'CANCELLED', 'SHIPPED', 'RETURNED')) <= (hold_id is not null)),
  constraint counts_name_a_person check (kind <> 'COUNTED' or (person_id is not null and reason <> ''))
);
call people.append_only_table('catalog.movement');
create index on catalog.movement (office_id, product_id, position);

-- The statement that writes movements is the statement that changes the stock: one cannot happen without the other.
create function catalog.keep_stock() returns trigger
  language plpgsql as $$
begin
  update catalog.stock stock
     set received    = stock.received    + change.received,
         on_hand     = stock.on_hand     + change.on_hand,
         held        = stock.held        + change.held,
         allocated   = stock.allocated   + change.allocated,
         shipped     = stock.shipped     + change.shipped,
         written_off = stock.written_off + change.written_off
    from (select office_id, product_id, lot_id, sum(received) received, sum(on_hand) on_hand, sum(held) held,
                 sum(allocated) allocated, sum(shipped) shipped, sum(written_off) written_off
            from moved
           group by office_id, product_id, lot_id) change
   where stock.office_id = change.office_id
     and stock.product_id = change.product_id
     and stock.lot_id = change.lot_id;
  return null;
end $$;
create trigger keep_stock after insert on catalog.movement
  referencing new table as moved
  for each statement execute function catalog.keep_stock();
