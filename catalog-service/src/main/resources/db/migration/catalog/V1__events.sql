call people.outbox_tables('catalog');
