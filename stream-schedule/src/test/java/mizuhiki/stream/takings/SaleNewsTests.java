package mizuhiki.stream.takings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.database.Worker;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.shared.event.OrderEvent.OrderCancelled;
import mizuhiki.shared.event.OrderEvent.OrderPaid;
import mizuhiki.shared.event.OrderEvent.OrderPlaced;
import mizuhiki.shared.event.OrderEvent.PaymentTakenBack;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.outbox.parked.ParkedEvents;
import mizuhiki.stream.AiredShow;
import mizuhiki.stream.StreamTest;
import mizuhiki.stream.Studio;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.r2dbc.core.DatabaseClient;

@StreamTest
class SaleNewsTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Sales sales;

    @Autowired
    Worker worker;

    @Autowired
    ParkedEvents parked;

    @Autowired
    DatabaseClient database;

    Forgetting forgetting;

    Studio studio;
    AiredShow aired;
    UUID lot;

    @BeforeEach
    void showWasOnAir() {
        forgetting = new Forgetting(worker, sales, parked);
        studio = new Studio(context);
        aired = AiredShow.in(studio);
        lot = UUID.randomUUID();
    }

    @Test
    void orderBelongsToTheMinuteItsPieceWasShownIn() {
        aired.ordered(aired.brooch(), lot, 1, 2_800);
        aired.ordered(aired.pouch(), lot, 1, 1_000);

        assertThat(studio.here(sales.ofShow(aired.showId())))
                .satisfiesExactly(
                        brooch -> assertThat(brooch)
                                .extracting(Sale::minute, Sale::yen, Sale::lotId, Sale::paid)
                                .containsExactly(0, Yen.of(2_800), lot, false),
                        pouch -> assertThat(pouch.minute()).isNull());
    }

    @Test
    void orderToldTwiceCountsOnce() {
        var order = new OrderPlaced(
                UUID.randomUUID(), UUID.randomUUID(), aired.brooch(), 2, lot, aired.showId(), Yen.of(3_000));

        studio.hearAt(Instant.now(), order);
        studio.hearAt(Instant.now(), order);

        assertThat(studio.here(sales.ofShow(aired.showId()))).singleElement().matches(sale -> sale.pieces() == 2);
    }

    @Test
    void orderOfAnOlderDayHasThePriceOfItsPiece() {
        aired.ordered(aired.brooch(), null, 1, -1);

        assertThat(studio.here(sales.ofShow(aired.showId())))
                .singleElement()
                .extracting(Sale::unitPrice)
                .isEqualTo(Yen.of(3_000));
    }

    @Test
    void orderOutsideOfAShowIsOfNoConcern() {
        studio.hearAt(
                Instant.now(),
                new OrderPlaced(UUID.randomUUID(), UUID.randomUUID(), aired.brooch(), 1, lot, null, Yen.of(1)));
        studio.hearAt(
                Instant.now(),
                new OrderPlaced(
                        UUID.randomUUID(), UUID.randomUUID(), aired.brooch(), 1, lot, UUID.randomUUID(), Yen.of(1)));

        assertThat(studio.here(sales.ofShow(aired.showId()))).isEmpty();
    }

    @Test
    void whatIsCalledOffOrSentBackIsNoTaking() {
        var off = aired.ordered(aired.brooch(), lot, 1, 3_000);
        var back = aired.ordered(aired.brooch(), lot, 2, 3_000);
        var hold = UUID.randomUUID();

        studio.hearAt(
                Instant.now(),
                new OrderPaid(back, hold),
                new OrderCancelled(off, hold, aired.brooch(), 1),
                new GoodsReturned(back, hold, aired.brooch(), 1, true));

        assertThat(studio.here(sales.ofShow(aired.showId())))
                .extracting(Sale::cancelled, Sale::paid, Sale::pieces, Sale::yen)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(true, false, 0, Yen.ZERO), Tuple.tuple(false, true, 1, Yen.of(3_000)));
    }

    /** What fails once is told again after what came later. */
    @Test
    void whatIsToldBeforeItsOrderCountsOnceTheOrderIsTold() {
        var off = order(1);
        var back = order(3);

        studio.hearAt(
                Instant.now(),
                new OrderCancelled(off.orderId(), off.holdId(), aired.brooch(), 1),
                new OrderPaid(back.orderId(), back.holdId()),
                new GoodsReturned(back.orderId(), back.holdId(), aired.brooch(), 1, true),
                new GoodsReturned(back.orderId(), back.holdId(), aired.brooch(), 1, false),
                off,
                back);

        assertThat(studio.here(sales.ofShow(aired.showId())))
                .extracting(Sale::orderId, Sale::cancelled, Sale::paid, Sale::pieces)
                .containsExactlyInAnyOrder(
                        Tuple.tuple(off.orderId(), true, false, 0), Tuple.tuple(back.orderId(), false, true, 1));
    }

    @Test
    void paymentToldAfterItWasTakenBackIsNotPaid() {
        var order = aired.ordered(aired.brooch(), lot, 1, 3_000);
        var paid = Instant.now();

        studio.hearAt(paid.plusSeconds(60), new PaymentTakenBack(order));
        studio.hearAt(paid, new OrderPaid(order, UUID.randomUUID()));

        assertThat(studio.here(sales.ofShow(aired.showId())))
                .extracting(Sale::paid)
                .containsExactly(false);
    }

    private OrderPlaced order(int quantity) {
        return new OrderPlaced(
                UUID.randomUUID(), UUID.randomUUID(), aired.brooch(), quantity, lot, aired.showId(), Yen.of(3_000));
    }

    @Test
    void moneyThatWasAnotherOrdersIsWaitedForAgain() {
        var order = aired.ordered(aired.brooch(), lot, 1, 3_000);
        var paid = new OrderPaid(order, UUID.randomUUID());

        studio.hearAt(Instant.now(), paid, new PaymentTakenBack(order));
        assertThat(studio.here(sales.ofShow(aired.showId())))
                .extracting(Sale::paid)
                .containsExactly(false);

        studio.hearAt(Instant.now(), paid);
        assertThat(studio.here(sales.ofShow(aired.showId())))
                .extracting(Sale::paid)
                .containsExactly(true);
    }

    @Test
    void whatBecameOfOrdersInNoShowIsForgottenAfterAMonth() {
        var inShow = aired.ordered(aired.brooch(), lot, 1, 3_000);
        studio.hearAt(Instant.now(), paid(inShow), paid(UUID.randomUUID()));
        studio.here(database.sql("update streams.since_ordered set heard_at = now() - interval '31 days'")
                .then());
        var recent = UUID.randomUUID();
        studio.hearAt(Instant.now(), paid(recent));

        forgetting.sweep().block();

        assertThat(studio.here(database.sql("select order_id from streams.since_ordered")
                        .mapValue(UUID.class)
                        .all()
                        .collectList()))
                .containsExactlyInAnyOrder(inShow, recent);
        assertThat(studio.here(sales.ofShow(aired.showId()))).allMatch(Sale::paid);
    }

    @Test
    void orderThatWasPutAsideForLongIsPaidOnceItIsTold() {
        var order = order(1);
        studio.hearAt(Instant.now(), paid(order.orderId()));
        studio.here(database.sql("update streams.since_ordered set heard_at = now() - interval '31 days'")
                .then());
        studio.here(database.sql("""
                        insert into streams.outbox (id, type, payload, occurred_at, parked_at)
                        values (gen_random_uuid(), 'OrderPlaced', '{}', now() - interval '31 days', now())
                        """).then());

        forgetting.sweep().block();
        triedAgain();
        forgetting.sweep().block();
        studio.hearAt(Instant.now(), order);

        assertThat(studio.here(sales.ofShow(aired.showId())))
                .extracting(Sale::paid)
                .containsExactly(true);
    }

    private void triedAgain() {
        studio.here(database.sql("update streams.outbox set parked_at = null, attempts = 0, due_at = now()")
                .then());
    }

    @Test
    void whereNothingCarriesEventsNothingIsForgotten() {
        var house = new ApplicationContextRunner()
                .withUserConfiguration(Forgetting.class)
                .withBean(Worker.class, () -> mock())
                .withBean(Sales.class, () -> sales)
                .withBean(ParkedEvents.class, () -> parked);

        house.run(alone -> assertThat(alone).hasNotFailed().doesNotHaveBean(Forgetting.class));
        house.withPropertyValues("mizuhiki.relay.enabled=true")
                .run(whole -> assertThat(whole).hasSingleBean(Forgetting.class));
    }

    private static OrderPaid paid(UUID orderId) {
        return new OrderPaid(orderId, UUID.randomUUID());
    }

    @Test
    void anotherOfficeSeesNothingOfIt() {
        aired.ordered(aired.brooch(), lot, 1, 2_800);
        var elsewhere = new Studio(context);

        assertThat(elsewhere.here(sales.ofShow(aired.showId()))).isEmpty();
    }
}
