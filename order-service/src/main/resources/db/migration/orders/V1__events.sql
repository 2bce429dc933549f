call people.outbox_tables('orders');
