-- How the proceeds of a sale are shared among kinds of work, from a day on.
create table orders.credit_policy (
  office_id  uuid        not null default people.current_office(),
  valid_from date        not null,
  making     int         not null check (making >= 0),
  listing    int         not null check (listing >= 0),
  show       int         not null check (show >= 0),
  packing    int         not null check (packing >= 0),
  reason     text        not null,
  added_by   uuid,
  added_at   timestamptz not null,
  primary key (office_id, valid_from),
  check (making + listing + show + packing > 0)
);
call people.append_only_table('orders.credit_policy');
comment on column orders.credit_policy.added_by is 'null: what an office starts with';

-- A shipped order whose proceeds are to be shared, at once or when its show has ended and its makers are known.
create table orders.sale_to_settle (
  office_id  uuid        not null default people.current_office(),
  order_id   uuid        not null,
  lot_id     uuid        not null,
  show_id    uuid,
  shipped_at timestamptz not null,
  primary key (office_id, order_id)
);
call people.append_only_table('orders.sale_to_settle');

-- The proceeds of a sale, once; and once more, negative, when the goods came back.
create table orders.settlement (
  office_id     uuid        not null default people.current_office(),
  id            uuid        not null,
  order_id      uuid        not null,
  reverses      uuid,
  product_id    uuid        not null,
  lot_id        uuid        not null,
  show_id       uuid,
  title         text        not null,
  quantity      int         not null,
  price         bigint      not null,
  shipping_fee  bigint      not null,
  channel_fee   bigint      not null,
  shipping_cost bigint      not null,
  material_cost bigint      not null,
  proceeds      bigint      not null,
  credited      bigint      not null,
  policy_from   date        not null,
  booked_on     date        not null,
  happened_at   timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, reverses) references orders.settlement,
  foreign key (office_id, policy_from) references orders.credit_policy,
  check (proceeds = price + shipping_fee - channel_fee - shipping_cost - material_cost)
);
create unique index settled_once on orders.settlement (office_id, order_id) where reverses is null;
create unique index reversed_once on orders.settlement (office_id, reverses) where reverses is not null;
create index on orders.settlement (office_id, booked_on);
call people.append_only_table('orders.settlement');
create trigger refuse_closed_month before insert on orders.settlement
  for each row execute function orders.refuse_closed_month('booked_on');

create table orders.credit (
  office_id     uuid    not null default people.current_office(),
  id            uuid    not null,
  settlement_id uuid    not null,
  person_id     uuid    not null,
  stage         text    not null check (stage in ('MAKING', 'LISTING', 'SHOW', 'PACKING')),
  minutes       int     not null,
  stage_minutes int     not null,
  stage_weight  int     not null,
  all_weights   int     not null,
  open_before   bigint  not null,
  yen           bigint  not null,
  open_change   bigint  not null,
  absorbed      boolean not null,
  booked_on     date    not null,
  primary key (office_id, id),
  unique (office_id, settlement_id, person_id, stage),
  foreign key (office_id, settlement_id) references orders.settlement
);
create index on orders.credit (office_id, person_id, booked_on);
create index on orders.credit (office_id, booked_on);
call people.append_only_table('orders.credit');
comment on column orders.credit.all_weights is 'of the stages somebody worked in';
comment on column orders.credit.open_before is 'what earlier sales left open for this member and stage, in millionths of a millionth of a yen';
comment on column orders.credit.open_change is 'the exact share minus the yen, in the same parts';
comment on column orders.credit.absorbed is 'a return after the month of the sale was closed: the pool bears it, not the member';
create trigger refuse_closed_month before insert on orders.credit
  for each row execute function orders.refuse_closed_month('booked_on');

create function orders.require_credits() returns trigger
  language plpgsql as $$
begin
  if (select coalesce(sum(yen), 0) from orders.credit
      where office_id = new.office_id and settlement_id = new.id) <> new.credited then
    raise exception 'the credits of settlement % are not %', new.id, new.credited using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger credits after insert on orders.settlement
  deferrable initially deferred for each row execute function orders.require_credits();

create table orders.returned_unsettled (
  office_id uuid not null default people.current_office(),
  order_id  uuid not null,
  primary key (office_id, order_id)
);
call people.append_only_table('orders.returned_unsettled');
comment on table orders.returned_unsettled is 'goods that came back before their sale was settled: nothing to share, nothing to take back';
