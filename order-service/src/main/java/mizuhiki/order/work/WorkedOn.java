package mizuhiki.order.work;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import mizuhiki.shared.event.CatalogEvent.LotMade;
import mizuhiki.shared.event.StreamEvent.PiecePinned;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.event.StreamEvent.ShowStarted;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What the lots and shows people worked on are called. */
@Repository
class WorkedOn {

    private static final String LOT = """
            insert into orders.lot (lot_id, product_id, title, quantity, made_on)
            values (:lotId, :productId, :title, :quantity, :madeOn)
            on conflict do nothing
            """;

    private static final String STARTED = """
            insert into orders.live_show (show_id, title, started_at, platform)
            values (:showId, :title, :startedAt, :platform)
            on conflict (office_id, show_id) do update set platform = excluded.platform
            """;

    private static final String PINNED = """
            insert into orders.show_pin (show_id, product_id, minute, pinned_at)
            values (:showId, :productId, :minute, :pinnedAt)
            on conflict do nothing
            """;

    private static final String ENDED = """
            insert into orders.live_show (show_id, title, started_at, ended_at)
            values (:showId, :title, :startedAt, :endedAt)
            on conflict (office_id, show_id) do update set ended_at = excluded.ended_at
            """;

    private final DatabaseClient database;

    WorkedOn(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> lot(LotMade lot) {
        return database.sql(LOT).bindProperties(lot).then();
    }

    Mono<Void> started(ShowStarted show) {
        return database.sql(STARTED)
                .bind("showId", show.showId())
                .bind("title", show.title())
                .bind("startedAt", show.startedAt())
                .bind("platform", Parameters.in(R2dbcType.VARCHAR, show.platform()))
                .then();
    }

    Mono<Void> pinned(PiecePinned pin) {
        return database.sql(PINNED).bindProperties(pin).then();
    }

    Mono<Void> ended(ShowEnded show) {
        return database.sql(ENDED).bindProperties(show).then();
    }
}
