-- A wage that did not arrive through a file: the bank sent it back, or took the file in not at all.
create table orders.transfer_came_back (
  office_id uuid        not null default people.current_office(),
  paper_id  uuid        not null,
  person_id uuid        not null,
  reason    text        not null check (reason <> ''),
  noted_by  uuid        not null,
  noted_at  timestamptz not null,
  primary key (office_id, paper_id, person_id),
  foreign key (office_id, paper_id, person_id) references orders.transfer_line
);
call people.append_only_table('orders.transfer_came_back');

create view orders.standing_transfer with (security_invoker = true) as
select l.office_id, l.paper_id, l.month, l.person_id, l.amount
from orders.transfer_line l
where not exists (
  select from orders.transfer_came_back b
  where (b.office_id, b.paper_id, b.person_id) = (l.office_id, l.paper_id, l.person_id));
grant select on orders.standing_transfer to mizuhiki_app;
comment on view orders.standing_transfer is 'wages that files pay, without those that came back';
