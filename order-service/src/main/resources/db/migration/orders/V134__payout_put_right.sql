-- A payout that was noted wrongly is put right by another one in its place; of several the last one stands.
alter table orders.channel_payout
  add column corrects uuid,
  add column why      text,
  add unique (office_id, corrects),
  add foreign key (office_id, corrects) references orders.channel_payout,
  add constraint correction_is_explained check ((corrects is null) = (why is null) and (why is null or why <> ''));
comment on column orders.channel_payout.corrects is 'the payout this one stands in the place of';

alter table orders.payout_line
  add column round int not null default 1 check (round > 0),
  drop constraint payout_line_pkey,
  add primary key (office_id, order_id, round);
alter table orders.payout_line alter column round drop default;
comment on column orders.payout_line.round is 'one more than were put right before: of an order one stands';

create view orders.standing_payout with (security_invoker = true) as
select p.office_id, p.id, p.channel, p.paid_on, p.received, p.transfer_fee, p.reason
from orders.channel_payout p
where not exists (select from orders.channel_payout c where (c.office_id, c.corrects) = (p.office_id, p.id));
grant select on orders.standing_payout to mizuhiki_app;
comment on view orders.standing_payout is 'what channels sent, as is known by now';

create view orders.paid_out with (security_invoker = true) as
select l.office_id, l.order_id, l.payout_id, l.channel_fee, l.transfer_fee
from orders.payout_line l
where not exists (select from orders.channel_payout c where (c.office_id, c.corrects) = (l.office_id, l.payout_id));
grant select on orders.paid_out to mizuhiki_app;
comment on view orders.paid_out is 'what channels charged for orders, as is known by now';

-- What an entry about fees of goods that came back is about, where its payout was put right.
create table orders.returned_charge (
  office_id uuid not null default people.current_office(),
  id        uuid not null,
  order_id  uuid not null,
  primary key (office_id, id),
  foreign key (office_id, order_id) references orders.shipment
);
call people.append_only_table('orders.returned_charge');
