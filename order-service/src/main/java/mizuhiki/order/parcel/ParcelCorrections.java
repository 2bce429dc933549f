package mizuhiki.order.parcel;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was put right of parcels. */
@Repository
class ParcelCorrections {

    private static final String ADD = """
            insert into orders.parcel_correction
              (id, order_id, carrier, tracking_number, shipping_cost, reason, noted_by, noted_at)
            values (:id, :orderId, :carrier, :trackingNumber, :shippingCost, :reason, :notedBy, :notedAt)
            """;

    private static final String OF_ORDER = """
            select id, order_id, carrier, tracking_number, shipping_cost, reason, noted_by, noted_at
            from orders.parcel_correction
            where order_id = :orderId
            order by noted_at desc, id desc
            """;

    private final DatabaseClient database;

    ParcelCorrections(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> add(ParcelCorrection correction) {
        return database.sql(ADD).bindProperties(correction).then();
    }

    /** The latest first. */
    Flux<ParcelCorrection> of(UUID orderId) {
        return database.sql(OF_ORDER)
                .bind("orderId", orderId)
                .mapProperties(ParcelCorrection.class)
                .all();
    }
}
