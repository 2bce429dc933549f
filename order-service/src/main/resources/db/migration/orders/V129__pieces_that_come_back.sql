-- Of the pieces of one order some may come back, at different times. Orders that came back so far did so whole; the owner,
-- who stands outside the walls for that moment, says so once.
alter table orders.purchase add column returned int not null default 0;
alter table orders.purchase no force row level security;
update orders.purchase set returned = quantity where state = 'RETURNED';
alter table orders.purchase force row level security;
alter table orders.purchase
  add check (returned between 0 and quantity),
  add check ((state = 'RETURNED') = (returned = quantity)),
  add check (returned = 0 or state in ('SHIPPED', 'RETURNED'));
create index returned_pieces on orders.purchase (office_id, placed_at) where returned > 0;
comment on column orders.purchase.returned is 'how many of its pieces came back';

-- The page on which a return is written gives it an id, so that a double tap is one return.
alter table orders.goods_return
  add column id       uuid not null default gen_random_uuid(),
  add column quantity int check (quantity > 0);
alter table orders.goods_return alter column id drop default;
alter table orders.goods_return drop constraint goods_return_pkey;
alter table orders.goods_return add primary key (office_id, id);
create index on orders.goods_return (office_id, order_id);
comment on column orders.goods_return.quantity is 'null: all pieces, as long as an order came back whole';

-- Each time pieces came back money is given back for them.
alter table orders.refund
  add column id     uuid not null default gen_random_uuid(),
  add column pieces int check (pieces >= 0);
alter table orders.refund alter column id drop default;
alter table orders.refund drop constraint refund_pkey;
alter table orders.refund add primary key (office_id, id);
create unique index refunded_once on orders.refund (office_id, order_id, pieces) nulls not distinct;
comment on column orders.refund.pieces is
  'how many pieces had come back by then: it closes the account for all of them; null: for the whole order';

-- A sale is taken back piece by piece, but never more of it than was sold.
drop index orders.reversed_once;
create index on orders.settlement (office_id, reverses) where reverses is not null;
create function orders.refuse_more_than_sold() returns trigger
  language plpgsql as $$
begin
  if (select sum(quantity) from orders.settlement
      where office_id = new.office_id and order_id = new.order_id) < 0 then
    raise exception 'more pieces of order % came back than were sold', new.order_id using errcode = 'check_violation';
  end if;
  return null;
end $$;
create trigger refuse_more_than_sold after insert on orders.settlement
  for each row when (new.reverses is not null) execute function orders.refuse_more_than_sold();

create table orders.returned_early (
  office_id uuid not null default people.current_office(),
  id        uuid not null,
  order_id  uuid not null,
  pieces    int  not null check (pieces > 0),
  primary key (office_id, id)
);
create index on orders.returned_early (office_id, order_id);
call people.append_only_table('orders.returned_early');
comment on table orders.returned_early is
  'pieces that came back before their sale was settled: taken back as soon as it is, and if it was all of them it never is';
