-- A role that somebody has passed, waiting for the next person. Who has passed is not written here.
create table streams.vacancy (
  office_id    uuid        not null default people.current_office(),
  slot_id      uuid        not null,
  show_id      uuid        not null,
  freed_at     timestamptz not null,
  -- From then on the next person is asked; null: staff ask.
  due_at       timestamptz,
  -- Nobody could be found any more.
  nobody_since timestamptz,
  primary key (office_id, slot_id),
  foreign key (office_id, slot_id, show_id) references streams.role_slot (office_id, id, show_id) on delete cascade
);
create index on streams.vacancy (due_at) where nobody_since is null;
call people.tenant_table('streams.vacancy');
-- The timer finds what is due in every office.
create policy pass_on on streams.vacancy for select to mizuhiki_worker using (true);
grant select (office_id, slot_id, due_at, nobody_since) on streams.vacancy to mizuhiki_worker;

-- Whether passes of a show go on by themselves. No row: they do.
create table streams.passing_choice (
  office_id uuid    not null default people.current_office(),
  show_id   uuid    not null,
  by_itself boolean not null,
  primary key (office_id, show_id),
  foreign key (office_id, show_id) references streams.show
);
call people.tenant_table('streams.passing_choice');
