-- A day on which banks were said to be closed is taken back by another row; said again, it is noted once more.
alter table orders.bank_closed_day
  add column round int not null default 1 check (round > 0),
  drop constraint bank_closed_day_pkey,
  add primary key (office_id, day, round);
alter table orders.bank_closed_day alter column round drop default;
comment on column orders.bank_closed_day.round is 'one more than were taken back before';

create table orders.bank_closed_day_taken_back (
  office_id uuid        not null default people.current_office(),
  day       date        not null,
  round     int         not null,
  noted_by  uuid        not null,
  noted_at  timestamptz not null default now(),
  primary key (office_id, day, round),
  foreign key (office_id, day, round) references orders.bank_closed_day
);
call people.append_only_table('orders.bank_closed_day_taken_back');
