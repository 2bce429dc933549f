package mizuhiki.catalog.listing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** What waits to be checked. */
@Repository
class ReviewQueue {

    private static final String WAITING = """
            select p.id as product_id, p.title, p.photo_id, p.made_at, p.version,
                   coalesce(sum(l.quantity), 0)::int as pieces
            from catalog.product p
            left join catalog.lot l on l.office_id = p.office_id and l.product_id = p.id and l.finished_at is not null
            where p.state = 'WAITING'
            group by p.office_id, p.id
            order by p.made_at, p.id
            limit 200
            """;

    private final DatabaseClient database;

    ReviewQueue(DatabaseClient database) {
        this.database = database;
    }

    /** The longest waiting first. */
    Flux<WaitingProduct> waiting() {
        return database.sql(WAITING).mapProperties(WaitingProduct.class).all();
    }

    record WaitingProduct(
            UUID productId, String title, @Nullable UUID photoId, Instant madeAt, int version, int pieces) {}
}
