-- Where a show was seen, and which kind of work a credit is for: so that a manager sees both.
alter table orders.live_show add column platform text;
comment on column orders.live_show.platform is 'null where it was not told';

alter table orders.credit add column task_id uuid;
alter table orders.credit add foreign key (office_id, task_id) references orders.task_kind;
comment on column orders.credit.task_id is
  'the kind of work that took its member the most minutes; null: the usual one of its stage';
