package mizuhiki.catalog.stock;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The stock and its movements in the database. */
@Repository
class Shelf {

    private static final String TAKE_TURN =
            "select lot_id from catalog.stock where product_id = :productId order by lot_id for update";

    /** A product without any stock has no row to wait for. */
    private static final String TAKE_FIRST_TURN =
            "select pg_advisory_xact_lock(hashtextextended(cast(:productId as text), 20))::text";

    private static final String RECEIVE = """
            with place as (
              insert into catalog.stock (product_id, lot_id) values (:productId, :lotId)
              on conflict do nothing
            )
            insert into catalog.movement (kind, product_id, lot_id, quantity, moved_at)
            values ('RECEIVED', :productId, :lotId, :quantity, :at)
            """;

    private static final String COUNT = """
            select pieces.received, pieces.on_hand - live.held as available, live.held,
                   pieces.allocated, pieces.shipped, pieces.written_off
              from (select coalesce(sum(received), 0)::int as received, coalesce(sum(on_hand), 0)::int as on_hand,
                           coalesce(sum(allocated), 0)::int as allocated, coalesce(sum(shipped), 0)::int as shipped,
                           coalesce(sum(written_off), 0)::int as written_off
                      from catalog.stock where product_id = :productId) pieces,
                   (select coalesce(sum(quantity), 0)::int as held
                      from catalog.hold
                     where product_id = :productId and state = 'LIVE' and expires_at > now()) live
            """;

    private static final String MOVEMENTS = """
            select lot_id, kind, quantity, hold_id, order_id, person_id, reason, moved_at
              from catalog.movement where product_id = :productId order by position
            """;

    private final DatabaseClient database;

    Shelf(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> takeTurn(UUID productId) {
        return database.sql(TAKE_TURN).bind("productId", productId).then();
    }

    Mono<Void> takeFirstTurn(UUID productId) {
        return database.sql(TAKE_FIRST_TURN)
                .bind("productId", productId)
                .then()
                .then(Mono.defer(() -> takeTurn(productId)));
    }

    Mono<Long> receive(Receipt receipt) {
        return database.sql(RECEIVE).bindProperties(receipt).fetch().rowsUpdated();
    }

    Mono<StockCount> count(UUID productId) {
        return database.sql(COUNT)
                .bind("productId", productId)
                .mapProperties(StockCount.class)
                .one();
    }

    Flux<Movement> movements(UUID productId) {
        return database.sql(MOVEMENTS)
                .bind("productId", productId)
                .mapProperties(Movement.class)
                .all();
    }

    record Receipt(UUID lotId, UUID productId, int quantity, Instant at) {}
}
