package mizuhiki.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.catalog.desk.TestDesk;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.shelf.Place;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.catalog.tray.Answer;
import mizuhiki.catalog.tray.Request;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.event.OrderEvent.OrderCancelled;
import mizuhiki.shared.event.OrderEvent.OrderPaid;
import mizuhiki.shared.event.OrderEvent.OrderPlaced;
import mizuhiki.shared.event.StreamEvent.RunSheetSet;
import mizuhiki.shared.event.StreamEvent.ShowStarted;
import mizuhiki.shared.outbox.TestNews;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Flux;

/** Where whoever pays first gets the piece, whoever cannot get it any more is told before they pay. */
@CatalogTest
class PaidFirstTests {

    @Autowired
    CatalogEvents events;

    @Autowired
    Desk desk;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    TestShelf shelf;
    TestDesk at;

    @Test
    void whoHasNotPaidIsToldOnceSomebodyElseHas() {
        var product = shown(1);
        var quick = ordered(product, 1, "quick");
        var slow = ordered(product, 1, "slow");

        tell(paid(quick), paid(quick));

        assertThat(unfilled()).containsExactly(slow.id());
        assertThat(state(slow)).isEqualTo("GONE");
        assertThat(state(quick)).isEqualTo("ORDERED");
        tell(cancelled(slow), paid(quick), paid(slow));
        assertThat(unfilled()).containsExactly(slow.id());
    }

    @Test
    void whatIsToldInARowIsDecidedInItsOrder() {
        var product = shown(1);
        var quick = claimed(product, 1, "quick");
        var before = claimed(product, 1, "before");
        var after = claimed(product, 1, "after");

        shelf.in(TestNews.tell(events, placed(quick), placed(before), paid(quick), placed(after)));

        assertThat(unfilled()).containsExactly(before.id(), after.id());
    }

    @Test
    void onlyThoseAreToldForWhomTooFewAreLeft() {
        var product = shown(3);
        var quick = ordered(product, 1, "quick");
        var many = ordered(product, 3, "many");
        var fewer = ordered(product, 2, "fewer");

        tell(paid(quick));

        assertThat(unfilled()).containsExactly(many.id());
        assertThat(state(fewer)).isEqualTo("AWAITING");
        tell(paid(fewer));
        assertThat(state(fewer)).isEqualTo("ORDERED");
    }

    @Test
    void whatSomebodyElseHasKeptAsideMayComeFree() {
        var product = shown(1);
        var slow = ordered(product, 1, "slow");
        var staff = new Request.StaffClaim(UUID.randomUUID(), product, 1, "at the counter", null, TestDesk.now());
        var kept = ((Answer.Kept) at.ask(staff)).hold();
        assertThat(state(slow)).isEqualTo("AWAITING");

        tell(placed(kept));

        assertThat(unfilled()).containsExactly(slow.id());
    }

    @Test
    void whoOrdersAfterwardsIsToldAtOnce() {
        var product = shown(1);
        var quick = ordered(product, 1, "quick");
        var late = claimed(product, 1, "late");
        tell(paid(quick));

        tell(placed(late), placed(late));

        assertThat(unfilled()).containsExactly(late.id());
    }

    @Test
    void brokenAndMissingPiecesAreNobodysEither() {
        var product = shown(1);
        var slow = ordered(product, 1, "slow");
        var other = shown(1);
        var patient = ordered(other, 1, "patient");
        var person = UUID.randomUUID();

        at.ask(new Request.WriteOff(product, shelf.lotOf(product), Place.SHELF, 1, person, "こわれました", TestDesk.now()));
        shelf.sql(
                "insert into catalog.count_sheet (id, person_id, counted_at, reason) values ('%s', '%s', now(), '棚卸し')",
                person, person);
        at.ask(new Request.Count(other, shelf.lotOf(other), Place.SHELF, 0, person, person, "棚卸し", TestDesk.now()));

        assertThat(unfilled()).containsExactly(slow.id(), patient.id());
    }

    @Test
    void whatComesFreeAgainGoesToWhoeverClaimsIt() {
        var product = shown(1);
        var quick = ordered(product, 1, "quick");
        var slow = ordered(product, 1, "slow");
        tell(paid(quick));

        tell(cancelled(slow), cancelled(quick), paid(slow));

        assertThat(state(slow)).isEqualTo("CANCELLED");
        assertThat(shelf.count(product).available()).isOne();
    }

    @Test
    void eachOfManyIsToldOnceThoughTwoPayAtTheSameMoment() {
        var product = shown(2);
        var orders = Flux.range(1, 8)
                .map(buyer -> ordered(product, 1, "buyer-" + buyer))
                .collectList()
                .block();

        shelf.in(Flux.fromIterable(orders.subList(0, 4))
                .flatMap(order -> TestNews.tell(events, paid(order)), 4)
                .then());

        assertThat(orders).extracting(this::state).filteredOn("ORDERED"::equals).hasSize(2);
        assertThat(unfilled()).hasSize(6).doesNotHaveDuplicates();
    }

    private UUID shown(int pieces) {
        if (shelf == null) {
            shelf = new TestShelf(UUID.randomUUID(), database, stock);
            at = new TestDesk(shelf, desk);
        }
        var product = shelf.onSale(pieces);
        var now = TestDesk.now();
        var line = new RunSheetSet.Line(product, "1", ClaimMode.PAY_FIRST, 30, 0);
        var its = UUID.randomUUID();
        tell(
                new RunSheetSet(its, now, now.plusSeconds(3600), now, List.of(line)),
                new ShowStarted(its, "木曜の配信", now, List.of(product), "YOUTUBE", List.of()));
        return product;
    }

    private Hold claimed(UUID product, int pieces, String buyer) {
        return at.kept(product, pieces, buyer);
    }

    private Hold ordered(UUID product, int pieces, String buyer) {
        var hold = claimed(product, pieces, buyer);
        tell(placed(hold));
        return hold;
    }

    private void tell(Event... told) {
        for (var event : told) {
            shelf.in(TestNews.tell(events, event));
        }
    }

    private static OrderPlaced placed(Hold hold) {
        return new OrderPlaced(hold.id(), hold.id(), hold.productId(), hold.quantity(), null, null, null);
    }

    private static OrderPaid paid(Hold hold) {
        return new OrderPaid(hold.id(), hold.id());
    }

    private static OrderCancelled cancelled(Hold hold) {
        return new OrderCancelled(hold.id(), hold.id(), hold.productId(), hold.quantity());
    }

    private String state(Hold hold) {
        return shelf.in(database.sql("select state from catalog.hold where id = :id")
                .bind("id", hold.id())
                .mapValue(String.class)
                .one());
    }

    private List<UUID> unfilled() {
        return shelf.in(database.sql("""
                        select (payload ->> 'orderId')::uuid from catalog.outbox
                         where type = 'OrderUnfilled' order by position
                        """).mapValue(UUID.class).all().collectList());
    }
}
