package mizuhiki.order.writeoff;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What was told of pieces that will not be sold, and what it cost. */
@Repository
class WrittenOffPieces {

    private static final String ADD = """
            insert into orders.written_off (id, cause, lot_id, quantity, material_cost, booked_on)
            values (:id, :cause, :lotId, :quantity, :materialCost, :bookedOn)
            on conflict do nothing
            """;

    private static final String LOT_OF_ORDER = """
            select p.lot_id from orders.purchase p
            where p.id = :orderId and exists (select from orders.written_off w where w.lot_id = p.lot_id)
            """;

    private final DatabaseClient database;

    WrittenOffPieces(DatabaseClient database) {
        this.database = database;
    }

    /** Emits whether it was new. */
    Mono<Boolean> add(WrittenOff pieces) {
        return database.sql(ADD).bindProperties(pieces).fetch().rowsUpdated().map(rows -> rows == 1);
    }

    /** Empty where nothing of the lot was ever written off. */
    Mono<UUID> lotOf(UUID orderId) {
        return database.sql(LOT_OF_ORDER)
                .bind("orderId", orderId)
                .mapValue(UUID.class)
                .one();
    }
}
