-- Whoever cancels by a comment what they have ordered is told that the order stands.
create index hold_ordered_by on catalog.hold (buyer_key_hash, office_id, show_id)
  where state in ('ORDERED', 'AWAITING') and buyer_key_hash <> '' and show_id is not null;
