package mizuhiki.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.CatalogTest;
import mizuhiki.catalog.desk.Desk;
import mizuhiki.catalog.desk.TestDesk;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.refusal.OrderOutOfStep;
import mizuhiki.catalog.shelf.Movement;
import mizuhiki.catalog.shelf.Movement.Kind;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.catalog.stock.StockCount;
import mizuhiki.catalog.stock.TestShelf;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.shared.event.OrderEvent.OrderCancelled;
import mizuhiki.shared.event.OrderEvent.OrderPaid;
import mizuhiki.shared.event.OrderEvent.OrderPlaced;
import mizuhiki.shared.event.OrderEvent.OrderShipped;
import mizuhiki.shared.event.OrderEvent.PaymentTakenBack;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.event.StreamEvent.ShowStarted;
import mizuhiki.shared.outbox.Delivered;
import mizuhiki.shared.outbox.TestNews;
import mizuhiki.shared.problem.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.reactive.TransactionalOperator;

@CatalogTest
class CatalogEventsTests {

    private final UUID office = UUID.randomUUID();
    private final UUID order = UUID.randomUUID();

    @Autowired
    CatalogEvents events;

    @Autowired
    Desk desk;

    @Autowired
    Stock stock;

    @Autowired
    DatabaseClient database;

    @Autowired
    TransactionalOperator transaction;

    TestShelf shelf;
    UUID product;
    Hold hold;

    @BeforeEach
    void hold() {
        shelf = new TestShelf(office, database, stock);
        product = shelf.onSale(3);
        hold = keep(2, "buyer");
    }

    @Test
    void piecesFollowTheirOrderOutOfTheHouse() {
        tell(placed(), new OrderPaid(order, hold.id()));
        assertThat(shelf.count(product)).isEqualTo(new StockCount(3, 1, 0, 2, 0, 0));

        tell(shipped());
        assertThat(shelf.count(product)).isEqualTo(new StockCount(3, 1, 0, 0, 2, 0));
        assertThat(kinds()).containsExactly(Kind.RECEIVED, Kind.HELD, Kind.SOLD, Kind.SHIPPED);
    }

    @Test
    void orderWhosePaymentWasAnotherOrdersKeepsItsPieces() {
        tell(placed(), new OrderPaid(order, hold.id()));

        tell(new PaymentTakenBack(order));

        assertThat(shelf.count(product)).isEqualTo(new StockCount(3, 1, 0, 2, 0, 0));
    }

    @Test
    void ordersToldInARowAreFollowedTogetherEachAtItsMoment() {
        var shippedAt = Instant.parse("2026-11-30T14:59:00Z");
        var backAt = Instant.parse("2026-12-01T01:00:00Z");
        tell(placed());

        shelf.in(events.reactions().to(List.of(told(shipped(), shippedAt), told(cameBack(2, true), backAt))));

        assertThat(shelf.count(product)).isEqualTo(new StockCount(3, 3, 0, 0, 0, 0));
        assertThat(shelf.in(stock.movements(product).collectList()))
                .extracting(Movement::kind, Movement::movedAt)
                .contains(tuple(Kind.SHIPPED, shippedAt), tuple(Kind.RETURNED, backAt));
    }

    @Test
    void ordersAreTakenInOutsideOfTheTransactionThatTellsOfThem() {
        var placedAt = Instant.parse("2026-11-30T14:59:00Z");
        var undone = transaction.execute(status -> {
            status.setRollbackOnly();
            return events.reactions().to(List.of(told(placed(), placedAt)));
        });

        shelf.in(undone.then());

        assertThat(shelf.in(stock.movements(product).collectList()))
                .extracting(Movement::kind, Movement::movedAt)
                .contains(tuple(Kind.SOLD, placedAt));
    }

    @Test
    void piecesOfACancelledOrderAreOnTheShelfAgain() {
        tell(placed(), cancelled());

        assertThat(shelf.count(product)).isEqualTo(new StockCount(3, 3, 0, 0, 0, 0));
    }

    @Test
    void whatComesBackIsSoldAgainOrWrittenOff() {
        tell(placed(), shipped(), cameBack(1, true), cameBack(1, false));

        assertThat(shelf.count(product)).isEqualTo(new StockCount(3, 2, 0, 0, 0, 1));
        assertThat(shelf.number("select count(*) from catalog.outbox where type = 'PiecesWrittenOff'"))
                .isOne();
        assertThatThrownBy(() -> tell(cameBack(1, true))).isInstanceOf(OrderOutOfStep.class);
    }

    @Test
    void whatIsToldTwiceHappensOnce() {
        tell(placed(), placed(), shipped(), shipped(), placed());

        assertThat(shelf.count(product)).isEqualTo(new StockCount(3, 1, 0, 0, 2, 0));
    }

    @Test
    void lateOrderGetsItsPiecesWhileTheyAreFree() {
        shelf.letTimePass(product);
        var other = keep(3, "other");
        new TestDesk(shelf, desk).release(other, "other");

        tell(placed());

        assertThat(shelf.count(product)).isEqualTo(new StockCount(3, 1, 0, 2, 0, 0));
        assertThat(kinds()).endsWith(Kind.LAPSED, Kind.HELD, Kind.RELEASED, Kind.HELD, Kind.SOLD);
    }

    @Test
    void lateOrderWhosePieceIsGoneIsLeftWithoutItAndCanBeCalledOff() {
        shelf.letTimePass(product);
        keep(3, "other");

        tell(placed(), placed());
        assertThat(unfilled()).containsExactly(order);
        assertThat(shelf.count(product)).isEqualTo(new StockCount(3, 0, 3, 0, 0, 0));

        tell(cancelled(), placed());
        assertThat(shelf.count(product)).isEqualTo(new StockCount(3, 0, 3, 0, 0, 0));
    }

    @Test
    void orderWithoutAHoldFailsLoudly() {
        assertThatThrownBy(() -> tell(new OrderPlaced(order, UUID.randomUUID(), product, 2, null, null, null)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void orderThatDoesNotFitItsHoldFailsLoudly() {
        assertThatThrownBy(() -> tell(new OrderPlaced(order, hold.id(), product, 1, null, null, null)))
                .isInstanceOf(OrderOutOfStep.class);
        assertThatThrownBy(() -> tell(shipped())).isInstanceOf(OrderOutOfStep.class);
        tell(placed());
        assertThatThrownBy(() -> tell(new OrderPlaced(UUID.randomUUID(), hold.id(), product, 2, null, null, null)))
                .isInstanceOf(OrderOutOfStep.class);
    }

    @Test
    void claimRemembersTheShowThatIsOnAir() {
        var show = UUID.randomUUID();
        var start = Instant.parse("2026-11-20T10:00:00Z");

        tell(new ShowStarted(show, "木曜の配信", start, List.of(product, UUID.randomUUID()), "YOUTUBE", List.of()));
        tell(new ShowStarted(show, "木曜の配信", start, List.of(product), "YOUTUBE", List.of()));
        assertThat(keep(1, "viewer").showId()).isEqualTo(show);

        shelf.letTimePass(product);
        tell(new ShowEnded(show, "木曜の配信", start, start.plusSeconds(3600)));
        assertThat(keep(1, "visitor").showId()).isNull();
    }

    private Hold keep(int quantity, String buyer) {
        return new TestDesk(shelf, desk).kept(product, quantity, buyer);
    }

    private void tell(Event... told) {
        for (var event : told) {
            shelf.in(TestNews.tell(events, event));
        }
    }

    private static Delivered<?> told(Event event, Instant at) {
        return new Delivered<>(UUID.randomUUID(), 1, at, event);
    }

    private List<Kind> kinds() {
        return shelf.in(stock.movements(product).map(Movement::kind).collectList());
    }

    private List<UUID> unfilled() {
        return shelf.in(
                database.sql("select (payload ->> 'orderId')::uuid from catalog.outbox where type = 'OrderUnfilled'")
                        .mapValue(UUID.class)
                        .all()
                        .collectList());
    }

    private OrderPlaced placed() {
        return new OrderPlaced(order, hold.id(), product, 2, null, null, null);
    }

    private OrderCancelled cancelled() {
        return new OrderCancelled(order, hold.id(), product, 2);
    }

    private OrderShipped shipped() {
        return new OrderShipped(order, hold.id(), product, 2);
    }

    private GoodsReturned cameBack(int pieces, boolean resellable) {
        return new GoodsReturned(order, hold.id(), product, pieces, resellable);
    }
}
