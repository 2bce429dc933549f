call people.outbox_tables('ground');
