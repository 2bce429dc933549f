package mizuhiki.order.fulfilment;

import java.util.UUID;
import mizuhiki.order.fulfilment.Notes.Note;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Parcels that left the house. */
@Repository
public class Shipments {

    private static final String OF_ORDER = """
            select carrier, tracking_number, shipping_cost, channel_fee
            from orders.parcel
            where order_id = :orderId
            """;

    private static final String NOTE = """
            insert into orders.shipment
              (order_id, shipped_at, carrier, tracking_number, shipping_cost, channel_fee, noted_by)
            values (:orderId, :at, :carrier, :trackingNumber, :shippingCost, :channelFee, :by)
            """;

    private final DatabaseClient database;

    Shipments(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Shipment> find(UUID orderId) {
        return database.sql(OF_ORDER)
                .bind("orderId", orderId)
                .mapProperties(Shipment.class)
                .one();
    }

    Mono<Void> note(Note note, Shipment shipment) {
        return database.sql(NOTE).bindProperties(note).bindProperties(shipment).then();
    }
}
