call people.outbox_tables('neighbour');
