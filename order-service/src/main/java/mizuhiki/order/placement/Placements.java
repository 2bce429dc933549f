package mizuhiki.order.placement;

import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.order.placement.Draft.Row;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Where orders are written, and how they are found again by ticket or by link. */
@Repository
public class Placements {

    private static final String IN_THE_WAY = """
            select id, hold_id, key_hash from orders.purchase
            where hold_id = any(:holds) or key_hash = any(array(select decode(key, 'hex') from unnest(:keys) key))
            """;

    private static final String BY_KEY = "select id from orders.purchase where key_hash = :keyHash";

    private static final String IS_USED = "select exists (select from orders.purchase where hold_id = :holdId)";

    private static final String IS_OPENED_BY =
            "select exists (select from orders.purchase where id = :orderId and key_hash = :keyHash)";

    private final DatabaseClient database;

    Placements(DatabaseClient database) {
        this.database = database;
    }

    /** Emits the ids of those that are new. */
    Mono<Set<UUID>> place(List<Row> rows) {
        return database.sql(new OrderRows(rows)).mapValue(UUID.class).all().collect(Collectors.toSet());
    }

    /** Why something was not new: there is an order of the same ticket, or with the same key. */
    Mono<List<Earlier>> inTheWayOf(List<OrderSlip> slips) {
        return database.sql(IN_THE_WAY)
                .bind("holds", slips.stream().map(OrderSlip::holdId).toArray(UUID[]::new))
                .bind(
                        "keys",
                        slips.stream()
                                .map(OrderSlip::keyHash)
                                .map(HexFormat.of()::formatHex)
                                .toArray(String[]::new))
                .mapProperties(Earlier.class)
                .all()
                .collectList();
    }

    public Mono<UUID> findBy(byte[] keyHash) {
        return database.sql(BY_KEY)
                .bind("keyHash", keyHash)
                .mapValue(UUID.class)
                .one();
    }

    public Mono<Boolean> isUsed(UUID holdId) {
        return database.sql(IS_USED)
                .bind("holdId", holdId)
                .mapValue(Boolean.class)
                .one();
    }

    public Mono<Boolean> isOpenedBy(UUID orderId, byte[] keyHash) {
        return database.sql(IS_OPENED_BY)
                .bind("orderId", orderId)
                .bind("keyHash", keyHash)
                .mapValue(Boolean.class)
                .one();
    }
}
