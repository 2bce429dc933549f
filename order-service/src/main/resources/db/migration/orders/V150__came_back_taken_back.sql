-- That a wage did not arrive is taken back by another row where it did after all; said again, it is noted once more.
alter table orders.transfer_came_back
  add column round int not null default 1 check (round > 0),
  drop constraint transfer_came_back_pkey,
  add primary key (office_id, paper_id, person_id, round);
alter table orders.transfer_came_back alter column round drop default;
comment on column orders.transfer_came_back.round is 'one more than were taken back before';

create table orders.transfer_came_back_taken_back (
  office_id uuid        not null default people.current_office(),
  paper_id  uuid        not null,
  person_id uuid        not null,
  round     int         not null,
  noted_by  uuid        not null,
  noted_at  timestamptz not null default now(),
  primary key (office_id, paper_id, person_id, round),
  foreign key (office_id, paper_id, person_id, round) references orders.transfer_came_back
);
call people.append_only_table('orders.transfer_came_back_taken_back');

create view orders.transfer_not_arrived with (security_invoker = true) as
select b.office_id, b.paper_id, b.person_id, b.round, b.reason, b.noted_by, b.noted_at
from orders.transfer_came_back b
where not exists (
  select from orders.transfer_came_back_taken_back t
  where (t.office_id, t.paper_id, t.person_id, t.round) = (b.office_id, b.paper_id, b.person_id, b.round));
grant select on orders.transfer_not_arrived to mizuhiki_app;
comment on view orders.transfer_not_arrived is 'what came back of files, without what was noted by mistake';

create or replace view orders.standing_transfer with (security_invoker = true) as
select l.office_id, l.paper_id, l.month, l.person_id, l.amount, l.pays_on
from orders.transfer_line l
where not exists (
  select from orders.transfer_not_arrived b
  where (b.office_id, b.paper_id, b.person_id) = (l.office_id, l.paper_id, l.person_id));
