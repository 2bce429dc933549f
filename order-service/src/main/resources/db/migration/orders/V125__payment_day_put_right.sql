-- The day of a payment that was noted wrongly is put right by another row; of several the last one counts.
create table orders.wage_payment_correction (
  office_id uuid        not null default people.current_office(),
  id        uuid        not null,
  month     date        not null,
  paid_on   date        not null,
  reason    text        not null check (reason <> ''),
  noted_by  uuid        not null,
  noted_at  timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, month) references orders.wage_payment
);
create index on orders.wage_payment_correction (office_id, month, noted_at);
call people.append_only_table('orders.wage_payment_correction');

create view orders.wage_paid with (security_invoker = true) as
select p.office_id, p.month, coalesce(c.paid_on, p.paid_on) as paid_on
from orders.wage_payment p
left join lateral (
  select w.paid_on
  from orders.wage_payment_correction w
  where (w.office_id, w.month) = (p.office_id, p.month)
  order by w.noted_at desc, w.id desc
  limit 1) c on true;
grant select on orders.wage_paid to mizuhiki_app;
comment on view orders.wage_paid is 'when the wages of a month were handed out, as is known by now';

-- The book takes the payment back on the one day and has it again on the other.
alter table orders.entry drop constraint entry_kind_check;
alter table orders.entry add constraint entry_kind_check check (kind in
  ('SETTLEMENT', 'REVERSAL', 'FEE_SETTLED', 'TRANSFER_FEE', 'MATERIAL_SETTLED', 'MATERIAL_COUNTED', 'EXPENSE', 'RESERVED',
   'RELEASED', 'WAGES', 'PAYMENT', 'PAYMENT_TAKEN_BACK'));
