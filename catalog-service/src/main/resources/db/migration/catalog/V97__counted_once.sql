-- The page on which pieces are counted is known by what it sent, so that a double tap is one sheet.
alter table catalog.count_sheet add column sent_as uuid;
create unique index on catalog.count_sheet (office_id, sent_as);
comment on column catalog.count_sheet.sent_as is 'null: not from a page, or from one of before';
