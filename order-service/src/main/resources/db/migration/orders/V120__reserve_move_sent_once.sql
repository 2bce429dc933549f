-- The page on which a move is written gives it an id, so that a double tap is one move. Of several openings the last one written
-- counts, by its own id: that one is drawn when it is written, not when the page was opened.
alter table orders.reserve_move add column sent_as uuid;
create unique index on orders.reserve_move (sent_as, office_id);
