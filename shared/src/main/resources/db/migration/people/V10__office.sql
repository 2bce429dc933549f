-- The directory of offices: known to everyone, changed only by the office itself.
create table people.office (
  id                 uuid        primary key,
  slug               text        not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{1,39}$'),
  name               text        not null check (length(name) between 1 and 100),
  -- What the law on mail order (特定商取引法) wants to be seen on the shop.
  seller_name        text        not null default '',
  responsible_person text        not null default '',
  address            text        not null default '',
  phone              text        not null default '',
  email              text        not null default '',
  bank_account       text        not null default '',
  opened_at          timestamptz not null default now()
);
alter table people.office enable row level security;
alter table people.office force row level security;
create policy directory on people.office for select using (true);
create policy opening on people.office for insert with check (id = people.current_office());
create policy own on people.office for update using (id = people.current_office());
grant select, insert, update on people.office to mizuhiki_app;
grant select on people.office to mizuhiki_worker;
