-- What a member does not understand about their wage, and what staff answered. It is about a line of a payslip, as it
-- was shown, or about a sale the member has credit in.
create table orders.question (
  office_id     uuid        not null default people.current_office(),
  id            uuid        not null,
  person_id     uuid        not null,
  month         date        not null check (extract(day from month) = 1),
  line_kind     text        check (line_kind <> ''),
  line_label    text,
  line_from     date,
  settlement_id uuid,
  amount        bigint      not null,
  choice        text        not null check (choice in ('UNCLEAR', 'TIME', 'SALE', 'OTHER')),
  words         text        not null check (length(words) <= 500),
  asked_at      timestamptz not null,
  state         text        not null default 'OPEN' check (state in ('OPEN', 'ANSWERED', 'WITHDRAWN')),
  answer        text        check (length(answer) between 1 and 1000),
  answered_by   uuid,
  closed_at     timestamptz,
  primary key (office_id, id),
  foreign key (office_id, settlement_id) references orders.settlement,
  check ((line_kind is null) <> (settlement_id is null)),
  check ((line_kind is null) = (line_from is null)),
  check ((state = 'OPEN') = (closed_at is null)),
  check ((state = 'ANSWERED') = (answer is not null)),
  check ((answer is null) = (answered_by is null))
);
create unique index question_open_once on orders.question
  (office_id, person_id, month, line_kind, line_label, line_from, settlement_id) nulls not distinct
  where state = 'OPEN';
create index question_of_person on orders.question (person_id, office_id, month);
create index question_waiting on orders.question (office_id, id) where state = 'OPEN';
call people.tenant_table('orders.question');
comment on column orders.question.amount is 'what the member was shown when they asked';
