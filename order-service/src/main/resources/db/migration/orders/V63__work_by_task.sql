-- Each stage has one task that work belongs to when nobody named a better one.
alter table orders.task_kind add column usual boolean not null default false;
create unique index task_kind_usual on orders.task_kind (office_id, stage) where usual;
alter table orders.task_kind add check (not usual or retired_on is null);
comment on column orders.task_kind.usual is 'takes the work of its stage that names no task of its own';

-- That day, or the first one after the last closed month.
create function orders.open_day(day date) returns date
  language sql stable
  return (select greatest(day, max(month) + interval '1 month')::date from orders.closed_month);

-- Work that is told after its month was closed counts in the first open one; the day it was done stays.
alter table orders.work_record
  add column carried_to date,
  add column counts_on date generated always as (coalesce(carried_to, worked_on)) stored,
  add check (carried_to > worked_on);
comment on column orders.work_record.carried_to is 'the open day it counts on, where its own was in a closed month';
create function orders.refuse_closed_work() returns trigger
  language plpgsql as $$
begin
  perform orders.require_open_month(coalesce(new.carried_to, new.worked_on));
  return new;
end $$;
create trigger refuse_closed_month before insert on orders.work_record
  for each row execute function orders.refuse_closed_work();

create index on orders.work_record (office_id, counts_on);
create index on orders.work_record (office_id, corrects) where corrects is not null;
-- What one person did on a day; what one person worked on at all is found by it, too.
create index on orders.work_record (office_id, person_id, worked_on);
drop index orders.work_record_office_id_person_id_idx;

-- Whether people may have grades at all: a grey zone, entered only past a recorded warning.
create table orders.grading (
  office_id  uuid        not null default people.current_office(),
  id         uuid        not null,
  valid_from date        not null,
  allowed    boolean     not null,
  warning    text        not null,
  reason     text        not null check (reason <> ''),
  said_by    uuid        not null,
  said_at    timestamptz not null,
  primary key (office_id, id),
  check (not allowed or warning <> '')
);
call people.append_only_table('orders.grading');
comment on column orders.grading.warning is 'word for word what was read before saying yes';

create table orders.person_grade (
  office_id  uuid        not null default people.current_office(),
  id         uuid        not null,
  person_id  uuid        not null,
  valid_from date        not null,
  percent    int         not null check (percent between 100 and 200),
  reason     text        not null check (reason <> ''),
  added_by   uuid        not null,
  added_at   timestamptz not null,
  primary key (office_id, id)
);
create index on orders.person_grade (office_id, person_id, valid_from);
call people.append_only_table('orders.person_grade');
comment on column orders.person_grade.percent is 'of the rate of a task; never below what the task pays anybody';
