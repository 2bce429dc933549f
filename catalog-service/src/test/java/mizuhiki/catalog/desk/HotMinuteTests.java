package mizuhiki.catalog.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** The plan by which a batch looks at its trays is made in a calm moment, and has to do for what comes after it. */
@CatalogTest
class HotMinuteTests {

    private static final Pattern PAGES = Pattern.compile("Buffers: shared hit=(\\d+)");

    private static final String MANY_HOLDS = """
            insert into catalog.hold (id, product_id, lot_id, quantity, unit_price, buyer_key_hash, claimed_at, expires_at)
            select gen_random_uuid(), '%s', '%s', 1, 3000, 'buyer ' || n, now(), now() + interval '10 minutes'
              from generate_series(1, 3000) n
            """;

    private final UUID office = UUID.randomUUID();

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    @Autowired
    TransactionalOperator transaction;

    TestShelf shelf;
    UUID product;

    @BeforeEach
    void productIsOnSale() {
        shelf = new TestShelf(office, database, stock);
        product = shelf.onSale(1);
    }

    @Test
    void holdsOfOthersAreNotReadForABatch() {
        var holds = MANY_HOLDS.formatted(product, shelf.lotOf(product));

        assertThat(pagesAfter(holds, product)).isLessThan(500);
    }

    /** With a hundred thousand holds two processes were started for every batch, and had nothing to do. */
    @Test
    void batchIsLookedAtByOneProcess() {
        var settings = database.sql("select unnest(proconfig) from pg_proc where oid = 'catalog.take_trays'::regproc")
                .mapValue(String.class)
                .all()
                .collectList();

        assertThat(shelf.in(settings)).contains("max_parallel_workers_per_gather=0");
    }

    /** Pages one look at the tray reads, on the connection that made its plan before. */
    private long pagesAfter(String rush, UUID product) {
        var take =
                "select * from catalog.take_trays(array['%s'::uuid], '{}', '{}', array['buyer 7'])".formatted(product);
        var look = "explain (analyze, buffers, costs off, timing off, summary off) " + take;
        Mono<List<String>> plan = database.sql(take)
                .fetch()
                .all()
                .then(database.sql(rush).then())
                .thenMany(database.sql(look).mapValue(String.class).all())
                .collectList();
        return Objects.requireNonNull(shelf.in(plan.as(transaction::transactional))).stream()
                .map(PAGES::matcher)
                .filter(Matcher::find)
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .findFirst()
                .orElseThrow();
    }
}
