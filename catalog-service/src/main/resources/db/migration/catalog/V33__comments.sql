-- What viewers wrote in a show, in the order in which it was received, how it was understood and what came of it.
create table catalog.show_comment (
  office_id      uuid        not null default people.current_office(),
  id             uuid        not null,
  position       bigint      not null generated always as identity,
  show_id        uuid        not null,
  platform       text        not null check (platform in ('OWN_PAGE', 'YOUTUBE', 'INSTAGRAM', 'TIKTOK', 'OTHER')),
  author         text        not null check (char_length(author) between 1 and 30),
  buyer_key_hash text        not null,
  text           text        not null check (char_length(text) between 1 and 200),
  entered_by     uuid,
  received_at    timestamptz not null,
  reading        text        not null check (reading in ('CLAIM', 'CANCEL', 'NOTHING', 'NOT_UNDERSTOOD')),
  label          text,
  quantity       int,
  why            text,
  outcome        text        check (outcome in ('TICKET', 'PLACE', 'CANCELLED', 'REFUSED')),
  reason         text,
  product_id     uuid,
  request_id     uuid,
  primary key (office_id, id),
  constraint not_understood_says_why check ((why is not null) = (reading = 'NOT_UNDERSTOOD')),
  constraint what_was_asked_has_an_outcome check ((outcome is not null) = (reading in ('CLAIM', 'CANCEL'))),
  constraint refused_says_why check ((reason is not null) = coalesce(outcome = 'REFUSED', false))
);
create index on catalog.show_comment (office_id, show_id, position);
call people.append_only_table('catalog.show_comment');
comment on column catalog.show_comment.request_id is 'the hold, or the place in the queue';
