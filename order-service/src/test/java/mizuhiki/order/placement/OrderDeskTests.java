package mizuhiki.order.placement;

import static mizuhiki.order.TestShop.now;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Orders;
import mizuhiki.shared.event.OrderEvent.OrderPlaced;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.outbox.EventJson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransaction;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@OrderTest
class OrderDeskTests {

    private static final int BUYERS = 40;

    @Autowired
    TestShop shop;

    @Autowired
    Batches batches;

    @Autowired
    Orders orders;

    @Autowired
    DatabaseClient database;

    @Autowired
    TransactionalOperator transaction;

    private Office office;
    private UUID productId;

    @BeforeEach
    void openShop() {
        office = shop.open();
        productId = shop.list(office.id(), "水引 \"のし\", {赤\\白}");
    }

    @Test
    void newOrderIsInHandAsItIsWritten() {
        var placed = now(desk(4, 128, 1024).place(slip()), office.id());

        assertThat(now(orders.get(placed.id()), office.id())).isEqualTo(placed);
        assertThat(placed.piece().title()).isEqualTo("水引 \"のし\", {赤\\白}");
    }

    @Test
    void whoWaitsIsServedTogetherAndInOrder() {
        var slips = IntStream.range(0, BUYERS).mapToObj(buyer -> slip()).toList();

        var placed = whileNothingCanBeWritten(Flux.fromIterable(slips)
                .flatMapSequential(desk(1, 128, 1024)::place, BUYERS)
                .collectList());

        assertThat(placed)
                .extracting(Order::id)
                .isEqualTo(slips.stream().map(OrderSlip::orderId).toList());
        assertThat(told()).isEqualTo(placed.stream().map(OrderDeskTests::news).toList());
        assertThat(number("select count(distinct xmin::text) from orders.purchase"))
                .isEqualTo(2);
        assertThat(number("select count(*) from orders.buyer where sealed = '\\x0100ff'"))
                .isEqualTo(BUYERS);
    }

    @Test
    void ofOneBatchEachHearsItsOwnAnswer() {
        var hold = UUID.randomUUID();
        var sender = UUID.randomUUID();
        var slips = List.of(
                slip(),
                slip(hold, sender),
                Slips.expired(office.id(), productId),
                slip(hold, sender),
                slip(hold, UUID.randomUUID()),
                Slips.slip(office.id(), UUID.randomUUID()),
                slip());

        assertThat(whileNothingCanBeWritten(answers(desk(1, 128, 1024), slips).collectList()))
                .containsExactly(
                        slips.get(0).orderId(),
                        slips.get(1).orderId(),
                        "TicketExpired",
                        slips.get(1).orderId(),
                        "TicketAlreadyUsed",
                        "NotFound",
                        slips.get(6).orderId());
        assertThat(number("select count(*) from orders.purchase")).isEqualTo(3);
    }

    @Test
    void moreThanCanWaitAreAskedToComeAgain() {
        var desk = desk(1, 1, 1);

        var answers = whileNothingCanBeWritten(
                answers(desk, List.of(slip(), slip(), slip())).collectList());

        assertThat(answers).last().isEqualTo("TooBusy");
        assertThat(number("select count(*) from orders.purchase")).isEqualTo(2);
    }

    @Test
    void twoDesksOnOneDatabaseSellEachTicketOnce() {
        var holds = Stream.generate(UUID::randomUUID).limit(BUYERS).toList();
        var here = holds.stream().map(hold -> slip(hold, UUID.randomUUID())).toList();
        var there = holds.reversed().stream()
                .map(hold -> slip(hold, UUID.randomUUID()))
                .toList();

        var answers = whileNothingCanBeWritten(answers(desk(1, 16, 64), here)
                .mergeWith(answers(desk(1, 16, 64), there))
                .collectList());

        assertThat(answers).hasSize(2 * BUYERS);
        assertThat(answers).filteredOn("TicketAlreadyUsed"::equals).hasSize(BUYERS);
        assertThat(number("select count(*) from orders.purchase")).isEqualTo(BUYERS);
        assertThat(number("select count(*) from orders.buyer")).isEqualTo(BUYERS);
        assertThat(told()).hasSize(BUYERS);
    }

    /** Each of the two has what the other needs next, once the one in the middle is free. */
    @Test
    void keysUsedCrosswiseHarmNobody() {
        var senders = Stream.generate(UUID::randomUUID).limit(3).toList();
        var both = Flux.merge(
                        batches.answer(inOrderOfHolds(senders)), batches.answer(inOrderOfHolds(senders.reversed())))
                .contextWrite(CurrentOffice.is(office.id()))
                .flatMapIterable(answers -> answers)
                .collectList();

        var answers = now(
                        batches.answer(List.of(slip(UUID.randomUUID(), senders.get(1))))
                                .then(Mono.fromSupplier(both::toFuture))
                                .delayUntil(asked -> bothWait())
                                .as(work -> transaction.execute(started -> rolledBack(started, work)))
                                .single(),
                        office.id())
                .join();

        assertThat(answers).filteredOn(Answer.Placed.class::isInstance).hasSize(3);
        assertThat(answers).filteredOn(Answer.Refused.class::isInstance).hasSize(3);
    }

    @Test
    void keyOpensOneOrderOnly() {
        var desk = desk(4, 128, 1024);
        var sender = UUID.randomUUID();
        var first = slip(UUID.randomUUID(), sender);

        assertThat(now(answers(desk, List.of(first)).next(), office.id())).isEqualTo(first.orderId());
        assertThat(now(answers(desk, List.of(slip(UUID.randomUUID(), sender))).next(), office.id()))
                .isEqualTo("OrderKeyReused");
    }

    private OrderDesk desk(int lanes, int batch, int queue) {
        return new OrderDesk(new OrderDesk.Settings(lanes, batch, queue), batches, orders);
    }

    private OrderSlip slip() {
        return Slips.slip(office.id(), productId);
    }

    private OrderSlip slip(UUID holdId, UUID sender) {
        return Slips.slip(office.id(), productId, holdId, sender);
    }

    private static <T> Mono<T> rolledBack(ReactiveTransaction started, Mono<T> work) {
        started.setRollbackOnly();
        return work;
    }

    private Mono<Long> bothWait() {
        return database.sql("select count(*) from pg_locks where not granted")
                .mapValue(Long.class)
                .one()
                .repeat()
                .takeUntil(waiting -> waiting == 2)
                .last();
    }

    private List<OrderSlip> inOrderOfHolds(List<UUID> senders) {
        return senders.stream()
                .map(sender -> slip(UuidCreator.getTimeOrderedEpoch(), sender))
                .toList();
    }

    /** Of each the order's id, or the name of the refusal. */
    private static Flux<Object> answers(OrderDesk desk, List<OrderSlip> slips) {
        return Flux.fromIterable(slips)
                .flatMapSequential(
                        slip -> desk.place(slip)
                                .<Object>map(Order::id)
                                .onErrorResume(
                                        refused -> Mono.just(refused.getClass().getSimpleName())),
                        slips.size());
    }

    /** So that nobody is served before all have asked. */
    private <T> T whileNothingCanBeWritten(Mono<T> asking) {
        var office = CurrentOffice.is(this.office.id());
        return now(
                        database.sql("lock table orders.purchase in share mode")
                                .then()
                                .then(Mono.fromSupplier(
                                        () -> asking.contextWrite(office).toFuture()))
                                .as(transaction::transactional),
                        this.office.id())
                .join();
    }

    private static OrderPlaced news(Order order) {
        var piece = order.piece();
        return new OrderPlaced(
                order.id(),
                order.holdId(),
                piece.productId(),
                piece.quantity(),
                piece.lotId(),
                piece.showId(),
                piece.unitPrice());
    }

    private List<Object> told() {
        return now(
                database.sql("select type, payload::text as payload from orders.outbox order by position")
                        .<Object>map(
                                row -> EventJson.read(row.get("type", String.class), row.get("payload", String.class)))
                        .all()
                        .collectList(),
                office.id());
    }

    private long number(String sql) {
        return now(database.sql(sql).mapValue(Long.class).one(), office.id());
    }
}
