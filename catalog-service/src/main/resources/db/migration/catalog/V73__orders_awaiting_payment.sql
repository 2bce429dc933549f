-- Whenever pieces of a product are taken, the orders that still wait for their payment are looked up.
create index hold_awaiting on catalog.hold (product_id, office_id) where state = 'AWAITING';
