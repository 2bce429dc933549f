package mizuhiki.order.buyer;

import java.util.UUID;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.secret.Field;
import mizuhiki.shared.secret.FieldCipher;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The buyers of all orders, sealed. */
@Repository
public class Buyers {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String OF_ORDER = "select sealed from orders.buyer where order_id = :orderId";

    private final DatabaseClient database;
    private final FieldCipher cipher;

    Buyers(DatabaseClient database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** As it may be written beside the order, and read nowhere else. */
    public Mono<byte[]> seal(UUID orderId, Buyer buyer) {
        return place(orderId).map(place -> cipher.encrypt(place, JSON.writeValueAsString(buyer)));
    }

    public Mono<Buyer> of(UUID orderId) {
        return database.sql(OF_ORDER)
                .bind("orderId", orderId)
                .mapValue(byte[].class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(orderId)))
                .zipWith(place(orderId), (closed, place) -> cipher.decrypt(place, closed))
                .map(json -> JSON.readValue(json, Buyer.class));
    }

    private static Mono<Field> place(UUID orderId) {
        return CurrentOffice.get().map(officeId -> new Field(officeId, orderId, "buyer"));
    }
}
