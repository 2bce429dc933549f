-- From now on it is told what a sale in the shop costs. What was agreed before is told once, by the owner, who stands outside
-- the walls for that moment.
alter table orders.shop_terms no force row level security;
alter table orders.outbox no force row level security;
insert into orders.outbox (office_id, type, payload, occurred_at)
select office_id, 'ShopFeeSet', jsonb_build_object('validFrom', valid_from, 'rate', channel_fee_rate), noted_at
from orders.shop_terms
order by noted_at;
alter table orders.outbox force row level security;
alter table orders.shop_terms force row level security;
