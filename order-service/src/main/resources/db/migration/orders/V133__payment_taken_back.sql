-- Money noted on the wrong order is taken back by another row; seen again, it is noted once more.
alter table orders.refund drop constraint refund_office_id_order_id_fkey;
alter table orders.payment
  add column round int not null default 1 check (round > 0),
  drop constraint payment_pkey,
  add primary key (office_id, order_id, round);
alter table orders.payment alter column round drop default;
alter table orders.refund
  add column round int not null default 1,
  add foreign key (office_id, order_id, round) references orders.payment;
alter table orders.refund alter column round drop default;
comment on column orders.payment.round is 'one more than were taken back before';

create table orders.payment_taken_back (
  office_id uuid        not null default people.current_office(),
  order_id  uuid        not null,
  round     int         not null,
  pay_by    date        not null,
  reason    text        not null check (reason <> ''),
  noted_by  uuid        not null,
  noted_at  timestamptz not null,
  primary key (office_id, order_id, round),
  foreign key (office_id, order_id, round) references orders.payment
);
call people.append_only_table('orders.payment_taken_back');
comment on column orders.payment_taken_back.pay_by is 'until when the order is to be paid from then on';

create view orders.paid with (security_invoker = true) as
select p.office_id, p.order_id, p.round, p.paid_at, p.noted_by
from orders.payment p
where not exists (
  select from orders.payment_taken_back t
  where (t.office_id, t.order_id, t.round) = (p.office_id, p.order_id, p.round));
grant select on orders.paid to mizuhiki_app;
comment on view orders.paid is 'the payments that stand, at most one of an order';
