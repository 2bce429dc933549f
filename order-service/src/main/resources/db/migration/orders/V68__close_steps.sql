-- What was proposed may be taken back until it is signed.
create table orders.close_withdrawal (
  office_id    uuid        not null default people.current_office(),
  proposal_id  uuid        not null,
  withdrawn_by uuid        not null,
  withdrawn_at timestamptz not null,
  primary key (office_id, proposal_id),
  foreign key (office_id, proposal_id) references orders.close_proposal
);
call people.append_only_table('orders.close_withdrawal');

create function orders.refuse_withdrawn() returns trigger
  language plpgsql as $$
begin
  if exists (select from orders.close_withdrawal where proposal_id = new.proposal_id) then
    raise exception 'proposal % was withdrawn', new.proposal_id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger refuse_withdrawn before insert on orders.wage_close
  for each row execute function orders.refuse_withdrawn();

alter table orders.close_proposal add column carry_rest boolean not null default false;
alter table orders.close_proposal alter column carry_rest drop default;
comment on column orders.close_proposal.carry_rest is 'as in the inputs: what nobody has credit for waits for next month';

-- No wage comes from any other source than the pool, in which released reserves are.
alter table orders.wage_close add check (paid <= greatest(pool, 0));

-- Entries are whole yen, and what fractions leave open is carried with the credit: nothing is ever rounded in the book.
alter table orders.posting drop constraint posting_account_check;
alter table orders.posting add constraint posting_account_check check (account in
  ('SALES', 'SHIPPING_INCOME', 'CHANNEL_FEES', 'TRANSFER_FEES', 'SHIPPING', 'MATERIAL', 'EXPENSES', 'CREDIT', 'POOL',
   'WAGE_RESERVE', 'EQUIPMENT_RESERVE', 'WAGES_DUE', 'PAID_OUT'));

-- Keys that begin with what is looked for: while the table is young the planner takes any that begins with the office for
-- as good as the primary key, and the foreign keys of postings would keep that plan.
alter table orders.entry drop constraint entry_office_id_kind_cause_key, add unique (cause, kind, office_id);
drop index orders.entry_office_id_booked_on_idx;
create index on orders.entry (booked_on, office_id);
drop index orders.posting_office_id_account_person_id_idx;
create index on orders.posting (account, office_id, person_id) include (entry_id, amount);
