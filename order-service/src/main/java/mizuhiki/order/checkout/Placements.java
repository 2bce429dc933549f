package mizuhiki.order.checkout;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.order.purchase.Order;
import mizuhiki.shared.ticket.TicketExpired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Where orders come into being, and how they are found again by ticket or by link. */
@Repository
class Placements {

    /** The database has the last word on time: an expired ticket inserts nothing. */
    private static final String PLACE = """
            insert into orders.purchase
              (id, hold_id, product_id, lot_id, show_id, title, photo_id, quantity, unit_price, material_cost,
               shipping_fee, delivery, payment, pay_by, state, placed_at, key_hash)
            select :id, :holdId, :productId, :lotId, :showId::uuid, :title, :photoId::uuid, :quantity, :unitPrice,
                   :materialCost, :shippingFee, :delivery, :payment, :payBy, 'PLACED', :placedAt, :keyHash
            where :expiresAt > now()
            on conflict do nothing
            """;

    private static final String BY_KEY = "select id from orders.purchase where key_hash = :keyHash";

    private static final String BY_TICKET = """
            select id, key_hash = :keyHash as own from orders.purchase where hold_id = :holdId
            """;

    private static final String IS_USED = "select exists (select from orders.purchase where hold_id = :holdId)";

    private static final String IS_OPENED_BY =
            "select exists (select from orders.purchase where id = :orderId and key_hash = :keyHash)";

    private final DatabaseClient database;

    Placements(DatabaseClient database) {
        this.database = database;
    }

    /** Emits whether the order is new. */
    Mono<Boolean> place(Order order, OrderKey key, Instant expiresAt) {
        return database.sql(PLACE)
                .bindProperties(order.piece())
                .bindProperties(order.agreement())
                .bind("delivery", order.agreement().delivery().name())
                .bind("payment", order.agreement().payment().name())
                .bind("id", order.id())
                .bind("holdId", order.holdId())
                .bind("placedAt", order.placedAt())
                .bind("keyHash", key.hash())
                .bind("expiresAt", expiresAt)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    Mono<UUID> findBy(OrderKey key) {
        return database.sql(BY_KEY)
                .bind("keyHash", key.hash())
                .mapValue(UUID.class)
                .one();
    }

    /** Why nothing new was placed: it was before, by the same sender or by another, or the ticket is over. */
    Mono<UUID> placed(UUID holdId, OrderKey key) {
        return database.sql(BY_TICKET)
                .bind("holdId", holdId)
                .bind("keyHash", key.hash())
                .mapProperties(Placed.class)
                .one()
                .switchIfEmpty(Mono.error(TicketExpired::new))
                .map(Placed::idForOwner);
    }

    Mono<Boolean> isUsed(UUID holdId) {
        return database.sql(IS_USED)
                .bind("holdId", holdId)
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Boolean> isOpenedBy(UUID orderId, OrderKey key) {
        return database.sql(IS_OPENED_BY)
                .bind("orderId", orderId)
                .bind("keyHash", key.hash())
                .mapValue(Boolean.class)
                .one();
    }

    record Placed(UUID id, boolean own) {

        UUID idForOwner() {
            if (!own) {
                throw new TicketAlreadyUsed();
            }
            return id;
        }
    }
}
