package mizuhiki.catalog.hold;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Holds coming and going; each statement writes the movement that goes with it. */
@Repository
class Holds {

    /**
     * Locks the shelf in key order and reads it as it is then, so of many claims at the same moment no two get the same
     * piece, and none is turned away while there is one.
     */
    private static final String TAKE = """
            with shelf as (
              select lot_id, on_hand - held as free
                from catalog.stock where product_id = :productId order by lot_id for update
            ), place as (
              select shelf.lot_id, offer.price,
                     (select show_id from catalog.on_air
                       where product_id = :productId order by started_at desc limit 1) as show_id
                from shelf cross join catalog.offer offer
               where offer.product_id = :productId and shelf.free >= :quantity
               order by shelf.lot_id limit 1
            ), hold as (
              insert into catalog.hold (id, product_id, lot_id, quantity, unit_price, buyer_key_hash, show_id,
                                        claimed_at, expires_at)
              select :id, :productId, lot_id, :quantity, price, :buyerKeyHash, show_id,
                     :claimedAt, now() + :lastsSeconds * interval '1 second'
                from place
              returning *
            ), moved as (
              insert into catalog.movement (kind, product_id, lot_id, quantity, hold_id, moved_at)
              select 'HELD', product_id, lot_id, quantity, id, claimed_at from hold
            )
            select * from hold
            """;

    private static final String FIND = "select * from catalog.hold where id = :id";

    private static final String KEPT_FOR = """
            select coalesce(sum(quantity), 0)::int from catalog.hold
             where product_id = :productId and buyer_key_hash = :buyerKeyHash
               and state = 'LIVE' and expires_at > now()
            """;

    private static final String LAPSE = """
            with hold as (
              update catalog.hold set state = 'LAPSED'
               where product_id = :productId and state = 'LIVE' and expires_at <= now()
              returning id, product_id, lot_id, quantity
            )
            insert into catalog.movement (kind, product_id, lot_id, quantity, hold_id, moved_at)
            select 'LAPSED', product_id, lot_id, quantity, id, :at from hold
            """;

    private static final String APPLY = """
            with hold as (
              update catalog.hold set state = :state, order_id = :orderId, returned = returned + :returned
               where id = :holdId
              returning *
            ), moved as (
              insert into catalog.movement (kind, product_id, lot_id, quantity, hold_id, order_id, moved_at)
              select step.kind, product_id, lot_id, :quantity, id, order_id, :at
                from hold cross join unnest(:kinds) with ordinality as step (kind, number)
               order by step.number
            )
            select * from hold
            """;

    private final DatabaseClient database;
    private final HoldSettings settings;

    Holds(DatabaseClient database, HoldSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Empty when the product is not on sale or no lot has enough free pieces. */
    Mono<Hold> take(Wish wish) {
        return Moment.get().flatMap(now -> take(wish, now));
    }

    private Mono<Hold> take(Wish wish, Instant claimedAt) {
        return database.sql(TAKE)
                .bindProperties(wish)
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("claimedAt", claimedAt)
                .bind("lastsSeconds", settings.lastsSeconds())
                .mapProperties(Hold.class)
                .one();
    }

    Mono<Hold> get(UUID holdId) {
        return database.sql(FIND)
                .bind("id", holdId)
                .mapProperties(Hold.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(holdId)));
    }

    /** Exact only in turn. */
    Mono<Integer> keptFor(Wish wish) {
        return database.sql(KEPT_FOR)
                .bind("productId", wish.productId())
                .bind("buyerKeyHash", wish.buyerKeyHash())
                .mapValue(Integer.class)
                .one();
    }

    /** Emits how many holds were over. */
    Mono<Long> lapse(UUID productId) {
        return Moment.get().flatMap(now -> lapse(productId, now));
    }

    private Mono<Long> lapse(UUID productId, Instant at) {
        return database.sql(LAPSE)
                .bind("productId", productId)
                .bind("at", at)
                .fetch()
                .rowsUpdated();
    }

    /** In turn, so that the hold is still what the step was decided on. */
    Mono<Hold> apply(Step step) {
        return Moment.get().flatMap(now -> apply(step, now));
    }

    private Mono<Hold> apply(Step step, Instant at) {
        return database.sql(APPLY)
                .bindProperties(step)
                .bind("state", step.state().name())
                .bind("kinds", step.kindNames())
                .bind("at", at)
                .mapProperties(Hold.class)
                .one();
    }
}
