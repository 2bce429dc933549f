-- Who did what, about which thing, for how long: told by the rooms where the work was done.
create table orders.work_record (
  office_id   uuid        not null default people.current_office(),
  id          uuid        not null,
  person_id   uuid        not null,
  stage       text        not null check (stage in ('MAKING', 'LISTING', 'SHOW', 'PACKING')),
  subject_id  uuid        not null,
  task        text        not null,
  minutes     int         not null check (minutes between -1440 and 1440),
  worked_on   date        not null,
  by_member   boolean     not null,
  corrects    uuid,
  recorded_by uuid,
  recorded_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, corrects) references orders.work_record,
  check (minutes >= 0 or corrects is not null)
);
create index on orders.work_record (office_id, subject_id, stage);
create index on orders.work_record (office_id, worked_on);
call people.append_only_table('orders.work_record');
comment on column orders.work_record.subject_id is 'the lot made, the product listed, the show, or the order packed';
comment on column orders.work_record.corrects is 'a correction is a new row with the difference in minutes';
comment on column orders.work_record.by_member is 'whether a member did it: staff are not paid from sales';

-- What the subjects of work are called, as their rooms told.
create table orders.lot (
  office_id  uuid not null default people.current_office(),
  lot_id     uuid not null,
  product_id uuid not null,
  title      text not null,
  quantity   int  not null,
  made_on    date not null,
  primary key (office_id, lot_id)
);
call people.append_only_table('orders.lot');

create table orders.live_show (
  office_id  uuid        not null default people.current_office(),
  show_id    uuid        not null,
  title      text        not null,
  started_at timestamptz not null,
  ended_at   timestamptz,
  primary key (office_id, show_id)
);
call people.tenant_table('orders.live_show');

create table orders.show_pin (
  office_id  uuid        not null default people.current_office(),
  show_id    uuid        not null,
  product_id uuid        not null,
  minute     int         not null,
  pinned_at  timestamptz not null,
  primary key (office_id, show_id, product_id, pinned_at)
);
call people.append_only_table('orders.show_pin');
