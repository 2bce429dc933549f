-- Money a channel sent for the orders it sold, after its fees.
create table orders.channel_payout (
  office_id    uuid        not null default people.current_office(),
  id           uuid        not null,
  channel      text        not null check (channel <> ''),
  paid_on      date        not null,
  expected     bigint      not null,
  received     bigint      not null check (received >= 0),
  transfer_fee bigint      not null check (transfer_fee >= 0),
  reason       text        not null,
  noted_by     uuid        not null,
  noted_at     timestamptz not null,
  primary key (office_id, id),
  constraint difference_is_explained check (received = expected or reason <> '')
);
create index on orders.channel_payout (office_id, paid_on desc);
call people.append_only_table('orders.channel_payout');
comment on column orders.channel_payout.expected is 'what the buyers paid for its orders, minus all fees';

-- An order is paid out once.
create table orders.payout_line (
  office_id     uuid   not null default people.current_office(),
  order_id      uuid   not null,
  payout_id     uuid   not null,
  gross         bigint not null,
  estimated_fee bigint not null check (estimated_fee >= 0),
  channel_fee   bigint not null check (channel_fee >= 0),
  transfer_fee  bigint not null check (transfer_fee >= 0),
  primary key (office_id, order_id),
  foreign key (office_id, payout_id) references orders.channel_payout,
  foreign key (office_id, order_id) references orders.shipment
);
create index on orders.payout_line (office_id, payout_id);
call people.append_only_table('orders.payout_line');
comment on column orders.payout_line.gross is 'what the buyer paid, with shipping';
comment on column orders.payout_line.transfer_fee is 'its part of the payout''s, by price';
comment on column orders.shipment.channel_fee is 'what the channel is thought to charge, until its payout says what it did';
