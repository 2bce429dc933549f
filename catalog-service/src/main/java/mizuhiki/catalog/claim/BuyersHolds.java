package mizuhiki.catalog.claim;

import java.util.UUID;
import mizuhiki.catalog.buyer.BuyerKey;
import mizuhiki.catalog.holding.Waiter;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What buyers have kept aside or wait for, as it stands in the books. */
@Repository
class BuyersHolds {

    private static final String PRODUCT_OF = "select product_id from catalog.hold where id = :holdId";

    /** Overdue where somebody's time is over, but nobody has looked since. */
    private static final String WAITING = """
            select waiter.id, waiter.product_id, waiter.state, waiter.hold_id, waiter.buyer_key_hash, waiter.quantity,
                   waiter.show_id, product.title, product.photo_id,
                   (select count(*) from catalog.waiter ahead
                     where ahead.product_id = waiter.product_id and ahead.state = 'WAITING'
                       and ahead.waits_until > now() and ahead.turn <= waiter.turn)::int as place,
                   waiter.state = 'WAITING' and (waiter.waits_until <= now() or exists (
                     select from catalog.hold where hold.product_id = waiter.product_id
                        and hold.state in ('LIVE', 'OPEN') and hold.expires_at < 'infinity'
                        and hold.expires_at <= now())) as overdue,
                   not exists (
                     select from catalog.stock where stock.product_id = waiter.product_id and on_hand > 0) as sold
              from catalog.waiter join catalog.product on product.id = waiter.product_id
             where waiter.id = :waiterId
            """;

    private final DatabaseClient database;

    BuyersHolds(DatabaseClient database) {
        this.database = database;
    }

    Mono<UUID> productOf(UUID holdId) {
        return database.sql(PRODUCT_OF)
                .bind("holdId", holdId)
                .mapValue(UUID.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(holdId)));
    }

    Mono<Waiting> waiting(UUID waiterId) {
        return database.sql(WAITING)
                .bind("waiterId", waiterId)
                .mapProperties(Waiting.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(waiterId)));
    }

    /** @param sold nobody has anything kept aside that may come free; only orders that are called off may */
    record Waiting(
            UUID id,
            UUID productId,
            Waiter.State state,
            @Nullable UUID holdId,
            String buyerKeyHash,
            int quantity,
            @Nullable UUID showId,
            String title,
            @Nullable UUID photoId,
            int place,
            boolean overdue,
            boolean sold) {

        boolean isOf(BuyerKey buyer) {
            return buyerKeyHash.equals(buyer.hash());
        }
    }
}
