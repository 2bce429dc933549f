-- How the bills that serve more than one kind of work are shared, from a day on: by kind of expense.
create table orders.expense_rule (
  office_id   uuid        not null default people.current_office(),
  kind        text        not null,
  valid_from  date        not null,
  basis       text        not null check (basis in ('AREA', 'HOURS', 'HEADS', 'REVENUE', 'OTHER')),
  explanation text        not null check (explanation <> ''),
  per_mille   int         not null check (per_mille between 1 and 1000),
  reason      text        not null,
  added_by    uuid        not null,
  added_at    timestamptz not null default now(),
  primary key (office_id, kind, valid_from)
);
call people.append_only_table('orders.expense_rule');
comment on column orders.expense_rule.per_mille is 'the part of the whole bill that is a cost of production';
comment on column orders.expense_rule.reason is 'why it was changed; empty for the first of its kind';

create table orders.expense_rule_part (
  office_id  uuid   not null default people.current_office(),
  kind       text   not null,
  valid_from date   not null,
  work_type  text   not null check (work_type <> ''),
  cost_class text   not null check (cost_class in ('PRODUCTION', 'SALES')),
  weight     bigint not null check (weight > 0),
  primary key (office_id, kind, valid_from, work_type, cost_class),
  foreign key (office_id, kind, valid_from) references orders.expense_rule
);
call people.append_only_table('orders.expense_rule_part');

-- What production cost besides material, shipping and fees. A cancelled one stays, with its negative beside it.
create table orders.expense (
  office_id   uuid        not null default people.current_office(),
  id          uuid        not null,
  day         date        not null,
  kind        text        not null check (kind in
    ('MATERIAL', 'INSTRUCTOR_PAY', 'INSTRUCTOR_BONUS', 'INSTRUCTOR_RETIREMENT', 'INSTRUCTOR_INSURANCE', 'SUBCONTRACT',
     'WELFARE', 'TRAVEL', 'EQUIPMENT', 'SUPPLIES', 'PRINTING', 'UTILITIES', 'FUEL', 'REPAIR', 'COMMUNICATION',
     'MEETING', 'INSURANCE', 'RENT', 'BOOKS', 'TAXES', 'DEPRECIATION', 'ORDER_TAKING', 'FEES', 'MISCELLANEOUS')),
  bill        bigint      not null,
  per_mille   int         not null check (per_mille between 1 and 1000),
  amount      bigint      not null check (amount <> 0 and abs(amount) <= abs(bill)),
  basis       text        not null check (basis in ('DIRECT', 'AREA', 'HOURS', 'HEADS', 'REVENUE', 'OTHER')),
  explanation text        not null,
  note        text        not null check (note <> ''),
  cancels     uuid,
  added_by    uuid        not null,
  added_at    timestamptz not null default now(),
  primary key (office_id, id),
  foreign key (office_id, cancels) references orders.expense,
  check ((amount < 0) = (cancels is not null)),
  check (basis = 'DIRECT' or explanation <> '')
);
create unique index expense_cancelled_once on orders.expense (office_id, cancels) where cancels is not null;
create index on orders.expense (office_id, day);
call people.append_only_table('orders.expense');
create trigger refuse_closed_month before insert on orders.expense
  for each row execute function orders.refuse_closed_month('day');

create table orders.expense_part (
  office_id  uuid   not null default people.current_office(),
  expense_id uuid   not null,
  work_type  text   not null check (work_type <> ''),
  cost_class text   not null check (cost_class in ('PRODUCTION', 'SALES')),
  amount     bigint not null,
  primary key (office_id, expense_id, work_type, cost_class),
  foreign key (office_id, expense_id) references orders.expense
);
call people.append_only_table('orders.expense_part');

create function orders.require_parts() returns trigger
  language plpgsql as $$
begin
  if (select coalesce(sum(amount), 0) from orders.expense_part
      where office_id = new.office_id and expense_id = new.id) <> new.amount then
    raise exception 'the parts of expense % are not %', new.id, new.amount using errcode = 'check_violation';
  end if;
  return null;
end $$;
create constraint trigger parts after insert on orders.expense
  deferrable initially deferred for each row execute function orders.require_parts();
