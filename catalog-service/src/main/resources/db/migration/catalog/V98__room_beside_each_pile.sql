-- A pile changes with every claim and every order, and none of its indexes does: with room beside it, it is changed where
-- it lies, and no index learns of it. Piles written before get their room as they are moved.
alter table catalog.stock set (fillfactor = 50);
