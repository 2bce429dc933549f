-- A year of an office is summed up from this index alone, and its rows are paged in its order.
drop index if exists orders.credit_office_id_booked_on_idx;
create index credit_of_period on orders.credit (office_id, booked_on, id) include (settlement_id, person_id, stage, yen);

-- From work on to the sales it had a part in: by what was made, listed, shown or packed. Led by what is looked for, so
-- that the planner does not take an index of the whole office for as good.
create index settlement_of_lot on orders.settlement (lot_id, office_id);
create index settlement_of_product on orders.settlement (product_id, office_id, booked_on);
create index settlement_of_show on orders.settlement (show_id, office_id);
drop index if exists orders.settlement_office_id_order_id_idx;
create index settlement_of_order on orders.settlement (order_id, office_id);

-- What was corrected afterwards is added to each record read.
create index work_record_corrections on orders.work_record (corrects, office_id) where corrects is not null;
