package mizuhiki.catalog.stock;

import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What can be claimed, and for how much. */
@Repository
class Offers {

    private static final String PUT = """
            insert into catalog.offer (product_id, price) values (:productId, :price)
            on conflict (office_id, product_id) do update set price = excluded.price
            """;

    private static final String REMOVE = "delete from catalog.offer where product_id = :productId";

    private static final String EXISTS =
            "select exists (select from catalog.offer where product_id = :productId) as on_sale";

    private final DatabaseClient database;

    Offers(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> put(UUID productId, Yen price) {
        return database.sql(PUT)
                .bind("productId", productId)
                .bind("price", price.amount())
                .then();
    }

    Mono<Void> remove(UUID productId) {
        return database.sql(REMOVE).bind("productId", productId).then();
    }

    Mono<Boolean> exists(UUID productId) {
        return database.sql(EXISTS)
                .bind("productId", productId)
                .mapValue(Boolean.class)
                .one();
    }
}
