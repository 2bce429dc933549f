alter table streams.swap add column beyond_limits boolean not null default false;
comment on column streams.swap.beyond_limits is 'whoever takes it said yes having seen that it is more than they once wanted';
