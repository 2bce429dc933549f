call people.outbox_tables('streams');
