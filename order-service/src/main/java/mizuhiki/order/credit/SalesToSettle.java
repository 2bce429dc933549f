package mizuhiki.order.credit;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.sale.Sale;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Shipped orders that wait until it is known whose work they are. */
@Repository
class SalesToSettle {

    private static final String ADD = """
            insert into orders.sale_to_settle (order_id, lot_id, show_id, shipped_at)
            values (:orderId, :lotId, :showId, :shippedAt)
            on conflict do nothing
            """;

    private static final String RETURNED_PIECES = """
            insert into orders.returned_early (id, order_id, pieces) values (:id, :orderId, :pieces)
            """;

    private static final String RETURNED = """
            insert into orders.returned_unsettled (order_id)
            select p.id
            from orders.purchase p
            where p.id = :orderId
              and p.quantity <= (select sum(r.pieces) from orders.returned_early r where r.order_id = p.id)
            on conflict do nothing
            """;

    private static final String EARLY =
            "select coalesce(sum(pieces), 0)::int from orders.returned_early where order_id = :orderId";

    private static final String READY = """
            select w.order_id
            from orders.sale_to_settle w
            where not exists (select from orders.settlement s where s.order_id = w.order_id)
              and not exists (select from orders.returned_unsettled r where r.order_id = w.order_id)
              and exists (select from orders.lot l where l.lot_id = w.lot_id)
              and exists (select from orders.work_record m where m.stage = 'MAKING' and m.subject_id = w.lot_id)
              and (w.show_id is null or exists
                (select from orders.live_show s where s.show_id = w.show_id and s.ended_at is not null))
              and not exists (
                select from (
                  select p.counting, (w.shipped_at at time zone 'Asia/Tokyo')::date + p.return_days as final_on
                  from orders.credit_policy p
                  where p.valid_from <= (w.shipped_at at time zone 'Asia/Tokyo')::date
                  order by p.valid_from desc
                  limit 1) rule
                where rule.counting = 'CONFIRMED_ONLY' and rule.final_on > :today)
            order by w.shipped_at, w.order_id
            """;

    private final DatabaseClient database;

    SalesToSettle(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(Sale sale) {
        var waiting = new Waiting(sale.orderId(), sale.lotId(), sale.showId(), sale.shippedAt());
        return database.sql(ADD).bindProperties(waiting).then();
    }

    /** Before it was settled; emits whether these were the last pieces, for then it never will be. */
    Mono<Boolean> returned(UUID orderId, int pieces) {
        return database.sql(RETURNED_PIECES)
                .bindProperties(new Returned(UuidCreator.getTimeOrderedEpoch(), orderId, pieces))
                .then()
                .then(database.sql(RETURNED).bind("orderId", orderId).fetch().rowsUpdated())
                .map(rows -> rows == 1);
    }

    /** That came back before it was settled. */
    Mono<Integer> returnedPieces(UUID orderId) {
        return database.sql(EARLY)
                .bind("orderId", orderId)
                .mapValue(Integer.class)
                .one();
    }

    /** Those whose makers are known, whose show has ended and, where only that counts, which are final. */
    Flux<UUID> ready(LocalDate today) {
        return database.sql(READY)
                .bind("today", today)
                .mapValue(UUID.class)
                .all()
                .collectList()
                .flatMapIterable(orders -> orders);
    }

    private record Returned(UUID id, UUID orderId, int pieces) {}

    private record Waiting(
            UUID orderId, UUID lotId, @Nullable UUID showId, Instant shippedAt) {}
}
