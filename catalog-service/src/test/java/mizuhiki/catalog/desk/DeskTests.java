package mizuhiki.catalog.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.refusal.HoldOver;
import mizuhiki.catalog.refusal.LimitReached;
import mizuhiki.catalog.refusal.NotOnSale;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.StockCount;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.catalog.tray.Answer.Kept;
import mizuhiki.catalog.tray.Answer.Queued;
import mizuhiki.catalog.tray.Request;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.problem.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

@CatalogTest
class DeskTests {

    private final UUID office = UUID.randomUUID();

    @Autowired
    Desk desk;

    @Autowired
    DeskLanes lanes;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    TestShelf shelf;
    TestDesk at;

    @BeforeEach
    void shelf() {
        shelf = new TestShelf(office, database, stock);
        at = new TestDesk(shelf, desk);
    }

    @Test
    void onePieceGoesToOneOfTwoHundredSimultaneousBuyersAndTheOthersQueueUp() {
        var product = shelf.onSale(1);

        var answers = race(200, product);

        assertThat(answers).filteredOn(Kept.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(Queued.class::isInstance)
                .extracting(answer -> ((Queued) answer).place())
                .hasSize(50)
                .doesNotHaveDuplicates();
        assertThat(shelf.count(product)).isEqualTo(new StockCount(1, 0, 1, 0, 0, 0));
        assertThat(shelf.number("select count(*) from catalog.hold where product_id = '%s'", product))
                .isOne();
    }

    @Test
    void fivePiecesGoToFiveOfTwentyBuyersThoughTheyAreOfThreeLots() {
        var product = shelf.onSale(1);
        shelf.lot(product, 2);
        shelf.lot(product, 2);

        assertThat(race(20, product)).filteredOn(Kept.class::isInstance).hasSize(5);
        assertThat(shelf.count(product)).isEqualTo(new StockCount(5, 0, 5, 0, 0, 0));
    }

    @Test
    void theLastWordIsTrueAfterARace() {
        var product = shelf.onSale(1);
        shelf.lot(product, 3);

        race(20, product);

        assertThat(told(product)).last().isEqualTo(new Told(0, 4, 4, 0, 16));
        assertThat(told(product)).allMatch(told -> told.available() + told.held() == told.made());
    }

    @Test
    void pieceOfAHoldThatIsOverIsFreeWithoutAnybodySweeping() {
        var product = shelf.onSale(1);
        at.kept(product, 1, "one");

        shelf.letTimePass(product);

        assertThat(shelf.count(product).available()).isOne();
        assertThat(at.claim(product, 1, "two")).isInstanceOf(Kept.class);
        assertThat(at.claim(product, 1, "three")).isInstanceOf(Queued.class);
        assertThat(shelf.number("select count(*) from catalog.hold where state = 'LAPSED'"))
                .isOne();
    }

    @Test
    void holdThatIsOverCannotBeGivenBackOrRevived() {
        var product = shelf.onSale(1);
        var hold = at.kept(product, 1, "one");

        shelf.letTimePass(product);

        assertThat(reason(at.release(hold, "one"))).isInstanceOf(HoldOver.class);
        assertThat(at.kept(product, 1, "one").id()).isNotEqualTo(hold.id());
    }

    @Test
    void releasedPieceIsFreeAgain() {
        var product = shelf.onSale(1);
        var hold = at.kept(product, 1, "one");

        at.release(hold, "one");

        assertThat(shelf.count(product)).isEqualTo(new StockCount(1, 1, 0, 0, 0, 0));
        assertThat(reason(at.release(hold, "one"))).isInstanceOf(HoldOver.class);
    }

    @Test
    void releaseGivesThePieceToTheFirstInTheQueueAndNobodySlipsBetween() {
        var product = shelf.onSale(1);
        var hold = at.kept(product, 1, "one");
        var waiting = (Queued) at.claim(product, 1, "two");

        at.release(hold, "one");

        assertThat(at.claim(product, 1, "three")).isInstanceOf(Queued.class);
        assertThat(shelf.number(
                        "select count(*) from catalog.hold where id = '%s' and state = 'LIVE'",
                        waiting.waiter().id()))
                .isOne();
        assertThat(shelf.count(product)).isEqualTo(new StockCount(1, 0, 1, 0, 0, 0));
    }

    @Test
    void strangersCannotReleaseAHold() {
        var hold = at.kept(shelf.onSale(1), 1, "one");

        assertThat(reason(at.release(hold, "two"))).isInstanceOf(NotFound.class);
        assertThat(reason(new TestDesk(new TestShelf(UUID.randomUUID(), database, stock), desk).release(hold, "one")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whoeverTapsOftenAtOnceHasClaimedOnce() {
        var product = shelf.onSale(9);

        var answers = shelf.in(Flux.range(1, 9)
                .flatMap(tap -> lanes.ask(TestDesk.claiming(product, 1, "hasty", null)), 9)
                .collectList());

        assertThat(answers)
                .extracting(answer -> ((Kept) answer).hold().id())
                .hasSize(9)
                .containsOnly(((Kept) answers.getFirst()).hold().id());
        assertThat(shelf.count(product)).isEqualTo(new StockCount(9, 8, 1, 0, 0, 0));
    }

    private static Request claimingLater(UUID product, Duration later) {
        return new Request.Claim(
                UUID.randomUUID(), product, 1, "greedy", null, TestDesk.now().plus(later));
    }

    @Test
    void oneBuyerCannotClearTheShelfEvenWithManyRequestsAtOnce() {
        var product = shelf.onSale(9);

        var answers = shelf.in(Flux.range(1, 9)
                .flatMap(request -> lanes.ask(claimingLater(product, Duration.ofMinutes(request))), 9)
                .collectList());

        assertThat(answers).filteredOn(Kept.class::isInstance).hasSize(5);
        assertThat(answers)
                .filteredOn(Answer.Refused.class::isInstance)
                .hasSize(4)
                .allMatch(answer -> reason(answer) instanceof LimitReached);
        assertThat(shelf.count(product)).isEqualTo(new StockCount(9, 4, 5, 0, 0, 0));
    }

    @Test
    void whatIsNotOnSaleIsNotKeptAside() {
        assertThat(reason(at.claim(shelf.made(1), 1, "one"))).isInstanceOf(NotOnSale.class);
        assertThat(reason(at.claim(UUID.randomUUID(), 1, "one"))).isInstanceOf(NotOnSale.class);
    }

    @Test
    void otherOfficesSeeNeitherStockNorOffer() {
        var product = shelf.onSale(1);
        var elsewhere = new TestShelf(UUID.randomUUID(), database, stock);

        assertThat(reason(new TestDesk(elsewhere, desk).claim(product, 1, "one")))
                .isInstanceOf(NotOnSale.class);
        assertThat(elsewhere.count(product)).isEqualTo(new StockCount(0, 0, 0, 0, 0, 0));
        assertThat(at.claim(product, 1, "one")).isInstanceOf(Kept.class);
    }

    @Test
    void batchOfManyProductsIsDecidedInOrder() {
        var one = shelf.onSale(1);
        var other = shelf.onSale(1);

        var answers = shelf.in(desk.decide(List.of(
                TestDesk.claiming(one, 1, "first", null),
                TestDesk.claiming(other, 1, "first", null),
                TestDesk.claiming(one, 1, "second", null),
                TestDesk.claiming(other, 2, "second", null))));

        assertThat(answers.get(0)).isInstanceOf(Kept.class);
        assertThat(answers.get(1)).isInstanceOf(Kept.class);
        assertThat(answers.get(2)).isInstanceOf(Queued.class);
        assertThat(answers.get(3)).isInstanceOf(Queued.class);
    }

    private List<Answer> race(int buyers, UUID product) {
        return Flux.range(1, buyers)
                .flatMap(buyer -> lanes.ask(TestDesk.claiming(product, 1, "buyer-" + buyer, null)), buyers)
                .collectList()
                .contextWrite(CurrentOffice.is(office))
                .block();
    }

    private static RuntimeException reason(Answer answer) {
        return ((Answer.Refused) answer).reason();
    }

    private List<Told> told(UUID product) {
        return shelf.in(database.sql("""
                        select (payload ->> 'available')::int as available, (payload ->> 'held')::int as held,
                               (payload ->> 'made')::int as made, (payload ->> 'inShop')::int as in_shop,
                               (payload ->> 'waiting')::int as waiting
                          from catalog.outbox where payload ->> 'productId' = '%s' order by position
                        """.formatted(product))
                .mapProperties(Told.class)
                .all()
                .collectList());
    }

    record Told(int available, int held, int made, int inShop, int waiting) {}
}
