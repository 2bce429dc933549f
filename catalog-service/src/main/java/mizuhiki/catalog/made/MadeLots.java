package mizuhiki.catalog.made;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What was made, by whom, and in how much time. */
@Repository
public class MadeLots {

    private static final String OF = """
            select l.product_id, l.id as lot_id, l.quantity, l.finished_at, m.person_id, m.minutes, m.pieces
            from catalog.lot l
            join catalog.maker m on m.office_id = l.office_id and m.lot_id = l.id
            where l.product_id = any(:productIds) and l.finished_at is not null
            order by l.finished_at, l.id, m.minutes desc, m.person_id
            """;

    private final DatabaseClient database;

    MadeLots(DatabaseClient database) {
        this.database = database;
    }

    /** By product, the earliest first. */
    public Mono<Map<UUID, Collection<MadeLot>>> of(Collection<UUID> productIds) {
        return database.sql(OF)
                .bind("productIds", productIds.toArray(UUID[]::new))
                .mapProperties(MadeLot.Row.class)
                .all()
                .bufferUntilChanged(MadeLot.Row::lotId)
                .map(MadeLot::of)
                .collectMultimap(MadeLot::productId);
    }
}
