package mizuhiki.shared.outbox;

import mizuhiki.shared.database.ServiceSchema;
import mizuhiki.shared.event.Event;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;

/** Makes the outbox of each service. */
@Component
public class Outboxes {

    private final DatabaseClient database;

    Outboxes(DatabaseClient database) {
        this.database = database;
    }

    public <E extends Event> Outbox<E> of(ServiceSchema schema) {
        return new OutboxTable<>(database, schema);
    }
}
