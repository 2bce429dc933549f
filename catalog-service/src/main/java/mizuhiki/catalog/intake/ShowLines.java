package mizuhiki.catalog.intake;

import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.holding.ShowLine;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Which products are part of which show. */
@Repository
class ShowLines {

    private static final String OF_SHOW = """
            select show_id, product_id, label, mode, hold_minutes, kept, kept_from, ends_at,
                   kept_at, started_at, pinned_at, over_at
              from catalog.show_line where show_id = :showId and over_at is null order by product_id
            """;

    private static final String EXISTING = """
            select product.id from unnest(:productIds) with ordinality as told (id, number)
              join catalog.product on product.id = told.id
             order by told.number
            """;

    private final DatabaseClient database;

    ShowLines(DatabaseClient database) {
        this.database = database;
    }

    Mono<List<ShowLine>> of(UUID showId) {
        return database.sql(OF_SHOW)
                .bind("showId", showId)
                .mapProperties(ShowLine.class)
                .all()
                .collectList();
    }

    /** Those of the products there are, in the order given. */
    Mono<List<UUID>> existing(List<UUID> productIds) {
        return database.sql(EXISTING)
                .bind("productIds", productIds.toArray(UUID[]::new))
                .mapValue(UUID.class)
                .all()
                .collectList();
    }
}
