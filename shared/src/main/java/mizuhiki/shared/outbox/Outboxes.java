package mizuhiki.shared.outbox;

import mizuhiki.shared.database.ServiceSchema;
import mizuhiki.shared.event.Event;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;

/** Makes the outbox of each service. */
@Component
public class Outboxes {

    private final DatabaseClient database;

    public Outboxes(DatabaseClient database) {
        this.database = database;
    }

    public <E extends Event> Outbox<E> of(ServiceSchema schema) {
        return new OutboxTable<>(database, schema);
    }

    /** Whether this version knows such events; a newer one may have written others. */
    public static boolean knows(String type) {
        return EventJson.types().anyMatch(known -> known.getSimpleName().equals(type));
    }
}
