package mizuhiki.catalog.waiting;

import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who waits for a product, and for whom it is kept aside. */
@Repository
public class Demand {

    /** A place in the queue that a comment won has the id of the comment. */
    private static final String QUEUE = """
            select waiter.id, row_number() over (order by waiter.turn)::int as place, waiter.quantity, waiter.joined_at,
                   waiter.waits_until, waiter.show_id, coalesce(show_line.mode = 'STAFF_HOLD', false) as by_staff,
                   comment.platform, comment.author
              from catalog.waiter
              left join catalog.show_line
                on show_line.product_id = waiter.product_id and show_line.show_id = waiter.show_id
              left join catalog.show_comment comment on comment.id = waiter.id and comment.entered_by is not null
             where waiter.product_id = :productId and waiter.state = 'WAITING' and waiter.waits_until > now()
             order by waiter.turn
            """;

    private static final String IS_KNOWN = """
            select exists (select from catalog.waiter where id = :waiterId and product_id = :productId)
            """;

    private static final String HOLDS = """
            select hold.id, hold.lot_id, hold.place, hold.quantity, hold.unit_price, hold.show_id, hold.claimed_at,
                   hold.expires_at, comment.platform, comment.author, comment.show_id as comment_show_id
              from catalog.hold
              left join catalog.show_comment comment on comment.id = hold.id and comment.entered_by is not null
             where hold.product_id = :productId and hold.state = 'LIVE' and hold.expires_at > now()
             order by hold.claimed_at, hold.id
            """;

    private final DatabaseClient database;

    Demand(DatabaseClient database) {
        this.database = database;
    }

    /** In order of their turn. */
    public Flux<InQueue> queue(UUID productId) {
        return database.sql(QUEUE)
                .bind("productId", productId)
                .mapProperties(InQueue.class)
                .all();
    }

    /** Whoever has waited longest first. */
    public Flux<LiveHold> holds(UUID productId) {
        return database.sql(HOLDS)
                .bind("productId", productId)
                .mapProperties(LiveHold.class)
                .all();
    }

    /** Somebody who waits or has waited for the product. */
    Mono<UUID> get(UUID productId, UUID waiterId) {
        return database.sql(IS_KNOWN)
                .bind("productId", productId)
                .bind("waiterId", waiterId)
                .mapValue(Boolean.class)
                .one()
                .filter(known -> known)
                .map(known -> waiterId)
                .switchIfEmpty(Mono.error(() -> new NotFound(waiterId)));
    }

    Mono<LiveHold> findHold(UUID productId, UUID holdId) {
        return holds(productId).filter(hold -> hold.id().equals(holdId)).next();
    }
}
