-- The shop tells what a sale costs there; of several for one day the last told holds.
alter table catalog.channel_fee
  add column told_at timestamptz not null default now(),
  drop constraint channel_fee_office_id_channel_valid_from_key;
create index on catalog.channel_fee (office_id, channel, valid_from, told_at);
