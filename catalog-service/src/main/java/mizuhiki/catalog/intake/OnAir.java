package mizuhiki.catalog.intake;

import java.util.UUID;
import mizuhiki.shared.event.StreamEvent.ShowStarted;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Which products are being shown in which show right now. */
@Repository
class OnAir {

    private static final String BEGIN = """
            insert into catalog.on_air (product_id, show_id, started_at)
            select product_id, :showId, :startedAt from unnest(:productIds) as shown (product_id)
            on conflict do nothing
            """;

    private static final String END = "delete from catalog.on_air where show_id = :showId";

    private final DatabaseClient database;

    OnAir(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> begin(ShowStarted show) {
        return database.sql(BEGIN)
                .bind("showId", show.showId())
                .bind("startedAt", show.startedAt())
                .bind("productIds", show.productIds().toArray(UUID[]::new))
                .then();
    }

    Mono<Void> end(UUID showId) {
        return database.sql(END).bind("showId", showId).then();
    }
}
