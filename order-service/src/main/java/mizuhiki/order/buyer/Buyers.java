package mizuhiki.order.buyer;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.secret.Field;
import mizuhiki.shared.secret.FieldCipher;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The buyers of all orders, sealed. */
@Repository
public class Buyers {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String OF_ORDER = "select sealed from orders.buyer where order_id = :orderId";

    private static final String FORGOTTEN = "select not exists (select from orders.buyer where order_id = :orderId)";

    private static final String OF_ORDERS = "select order_id, sealed from orders.buyer where order_id = any(:orderIds)";

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

    /** Of an order there is; long after it is over nobody knows any more who bought. */
    public Mono<Buyer> of(UUID orderId) {
        return database.sql(OF_ORDER)
                .bind("orderId", orderId)
                .mapValue(byte[].class)
                .one()
                .zipWith(place(orderId), (closed, place) -> cipher.decrypt(place, closed))
                .map(json -> JSON.readValue(json, Buyer.class))
                .defaultIfEmpty(Buyer.FORGOTTEN);
    }

    /** Whether nobody knows any more who bought; opens nothing. */
    public Mono<Boolean> areForgotten(UUID orderId) {
        return database.sql(FORGOTTEN)
                .bind("orderId", orderId)
                .mapValue(Boolean.class)
                .one();
    }

    /** Those of the orders whose buyer has this in their name. */
    public Flux<UUID> named(String part, List<UUID> orderIds) {
        return CurrentOffice.get()
                .flatMapMany(officeId -> database.sql(OF_ORDERS)
                        .bind("orderIds", orderIds.toArray(UUID[]::new))
                        .mapProperties(Sealed.class)
                        .all()
                        .filter(one -> letters(open(one, officeId).name()).contains(letters(part)))
                        .map(Sealed::orderId));
    }

    /** However it is written: 山田 太郎 and 山田太郎, ﾔﾏﾀﾞ and ヤマダ. */
    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .toLowerCase(Locale.ROOT);
    }

    private Buyer open(Sealed buyer, UUID officeId) {
        return JSON.readValue(cipher.decrypt(place(officeId, buyer.orderId()), buyer.sealed()), Buyer.class);
    }

    private static Mono<Field> place(UUID orderId) {
        return CurrentOffice.get().map(officeId -> place(officeId, orderId));
    }

    private static Field place(UUID officeId, UUID orderId) {
        return new Field(officeId, orderId, "buyer");
    }

    record Sealed(UUID orderId, byte[] sealed) {}
}
