-- The page on which pieces are moved or written off gives it an id, so that a double tap is done once.
create table catalog.sent_by_hand (
  office_id  uuid        not null default people.current_office(),
  sent_as    uuid        not null,
  product_id uuid        not null,
  lot_id     uuid        not null,
  place      text        not null,
  to_place   text,
  quantity   int         not null,
  reason     text        not null check (char_length(reason) <= 200),
  sent_at    timestamptz not null,
  primary key (office_id, sent_as),
  foreign key (office_id, product_id) references catalog.product
);
call people.append_only_table('catalog.sent_by_hand');
comment on column catalog.sent_by_hand.to_place is 'null: written off';
