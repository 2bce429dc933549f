package mizuhiki.catalog.stock;

import java.util.UUID;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.CurrentOffice;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** An office's shelf for tests: products with pieces on sale, and a look at what the database holds. */
public class TestShelf {

    private static final String PRODUCT = """
            insert into catalog.product (id, title, state, price, made_at, version)
            values (:id, 'みずひきのブローチ', 'LISTED', 3000, now(), 0)
            """;

    private static final String LOT = """
            insert into catalog.lot (id, product_id, registered_by, title, quantity, started_at, finished_at, version)
            values (:id, :productId, :id, 'みずひきのブローチ', 1, now(), now(), 0)
            """;

    private final UUID office;
    private final DatabaseClient database;
    private final Stock stock;

    public TestShelf(UUID office, DatabaseClient database, Stock stock) {
        this.office = office;
        this.database = database;
        this.stock = stock;
    }

    public UUID onSale(int pieces) {
        var product = made(pieces);
        in(stock.putOnSale(product, Yen.of(3000)));
        return product;
    }

    public UUID made(int pieces) {
        var product = UUID.randomUUID();
        in(database.sql(PRODUCT).bind("id", product).then());
        lot(product, pieces);
        return product;
    }

    public UUID lot(UUID product, int pieces) {
        var lot = UUID.randomUUID();
        in(database.sql(LOT).bind("id", lot).bind("productId", product).then());
        in(stock.receive(lot, product, pieces));
        return lot;
    }

    /** The only one of the product. */
    public UUID lotOf(UUID product) {
        return in(database.sql("select lot_id from catalog.stock where product_id = :product")
                .bind("product", product)
                .mapValue(UUID.class)
                .one());
    }

    public StockCount count(UUID product) {
        return java.util.Objects.requireNonNull(in(stock.of(product)));
    }

    /** As if the buyer had waited too long. */
    public void letTimePass(UUID product) {
        sql("update catalog.hold set expires_at = now() - interval '1 second' where product_id = '%s'", product);
    }

    /** As if whoever is in the queue had waited in vain. */
    public void letPatienceEnd(UUID waiter) {
        sql("update catalog.waiter set waits_until = now() - interval '1 second' where id = '%s'", waiter);
    }

    public void sql(String statement, Object... arguments) {
        in(database.sql(statement.formatted(arguments)).then());
    }

    public long number(String query, Object... arguments) {
        return java.util.Objects.requireNonNull(
                in(database.sql(query.formatted(arguments)).mapValue(Long.class).one()));
    }

    public <T> T in(Mono<T> work) {
        return work.contextWrite(CurrentOffice.is(office)).block();
    }
}
