package mizuhiki.catalog.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.StockCount;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.problem.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@CatalogTest
class KeepingAsideTests {

    private final UUID office = UUID.randomUUID();

    @Autowired
    KeepingAside keepingAside;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    TestShelf shelf;

    @BeforeEach
    void shelf() {
        shelf = new TestShelf(office, database, stock);
    }

    @Test
    void onePieceGoesToOneOfTwoHundredSimultaneousBuyers() {
        var product = shelf.onSale(1);

        assertThat(race(200, product)).hasSize(1);
        assertThat(shelf.count(product)).isEqualTo(new StockCount(1, 0, 1, 0, 0, 0));
        assertThat(shelf.number("select count(*) from catalog.hold where product_id = '%s'", product))
                .isOne();
    }

    @Test
    void fivePiecesGoToFiveOfTwentyBuyersThoughTheyAreOfThreeLots() {
        var product = shelf.onSale(1);
        shelf.lot(product, 2);
        shelf.lot(product, 2);

        assertThat(race(20, product)).hasSize(5);
        assertThat(shelf.count(product)).isEqualTo(new StockCount(5, 0, 5, 0, 0, 0));
    }

    @Test
    void theLastWordAboutAvailabilityIsTrueAfterARace() {
        var product = shelf.onSale(1);
        shelf.lot(product, 3);

        race(20, product);

        assertThat(told(product)).last().isEqualTo(new Told(0, 4, 4));
        assertThat(told(product)).extracting(Told::available).containsExactly(1, 4, 3, 2, 1, 0);
    }

    @Test
    void pieceOfAHoldThatIsOverIsFreeWithoutAnybodySweeping() {
        var product = shelf.onSale(1);
        keep(product, "one");

        shelf.letTimePass(product);

        assertThat(shelf.count(product).available()).isOne();
        assertThat(keep(product, "two")).isNotNull();
        assertThat(keep(product, "three")).isNull();
        assertThat(shelf.number("select count(*) from catalog.hold where state = 'LAPSED'"))
                .isOne();
    }

    @Test
    void releasedPieceIsFreeAgain() {
        var product = shelf.onSale(1);
        var hold = keep(product, "one");

        shelf.in(keepingAside.release(hold.id(), "one"));

        assertThat(shelf.count(product)).isEqualTo(new StockCount(1, 1, 0, 0, 0, 0));
        assertThatThrownBy(() -> shelf.in(keepingAside.release(hold.id(), "one")))
                .isInstanceOf(HoldOver.class);
    }

    @Test
    void strangersCannotReleaseAHold() {
        var hold = keep(shelf.onSale(1), "one");

        assertThatThrownBy(() -> shelf.in(keepingAside.release(hold.id(), "two")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keepingAside
                        .release(hold.id(), "one")
                        .contextWrite(CurrentOffice.is(UUID.randomUUID()))
                        .block())
                .isInstanceOf(NotFound.class);
    }

    @Test
    void oneBuyerCannotClearTheShelfEvenWithManyRequestsAtOnce() {
        var product = shelf.onSale(9);

        var kept = Flux.range(1, 9)
                .flatMap(request -> keepingAside
                        .keepAside(new Wish(product, 1, "greedy"))
                        .onErrorResume(LimitReached.class, refused -> Mono.empty()))
                .collectList();

        assertThat(shelf.in(kept)).hasSize(5);
        assertThat(shelf.count(product)).isEqualTo(new StockCount(9, 4, 5, 0, 0, 0));
    }

    @Test
    void whatIsNotOnSaleIsNotKeptAside() {
        assertThat(keep(shelf.made(1), "one")).isNull();
    }

    @Test
    void otherOfficesSeeNeitherStockNorOffer() {
        var product = shelf.onSale(1);
        Supplier<Mono<Hold>> attempt = () -> keepingAside.keepAside(new Wish(product, 1, "one"));

        assertThat(attempt.get()
                        .contextWrite(CurrentOffice.is(UUID.randomUUID()))
                        .block())
                .isNull();
        assertThat(stock.of(product)
                        .contextWrite(CurrentOffice.is(UUID.randomUUID()))
                        .block())
                .isEqualTo(new StockCount(0, 0, 0, 0, 0, 0));
        assertThat(attempt.get().contextWrite(CurrentOffice.is(office)).block()).isNotNull();
    }

    private Hold keep(UUID product, String buyer) {
        return shelf.in(keepingAside.keepAside(new Wish(product, 1, buyer)));
    }

    private List<Hold> race(int buyers, UUID product) {
        return shelf.in(Flux.range(1, buyers)
                .flatMap(buyer -> keepingAside.keepAside(new Wish(product, 1, "buyer-" + buyer)), buyers)
                .collectList());
    }

    private List<Told> told(UUID product) {
        return shelf.in(database.sql("""
                        select (payload ->> 'available')::int as available, (payload ->> 'held')::int as held,
                               (payload ->> 'made')::int as made
                          from catalog.outbox where payload ->> 'productId' = '%s' order by position
                        """.formatted(product))
                .mapProperties(Told.class)
                .all()
                .collectList());
    }

    record Told(int available, int held, int made) {}
}
