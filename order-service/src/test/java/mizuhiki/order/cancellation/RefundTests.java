package mizuhiki.order.cancellation;

import static mizuhiki.order.TestShop.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.order.cancellation.Refunding.Given;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Posting;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Orders;
import mizuhiki.shared.event.CatalogEvent.OrderUnfilled;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.problem.NotFound;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@OrderTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefundTests {

    @Autowired
    TestShop shop;

    @Autowired
    TestPeople people;

    @Autowired
    WebTestClient anybody;

    @Autowired
    Orders orders;

    @Autowired
    Refunding refunding;

    @Autowired
    Ledger ledger;

    @Autowired
    DatabaseClient database;

    private Office office;
    private UUID productId;
    private UUID staffId;
    private WebTestClient staff;

    @BeforeAll
    void open() {
        office = shop.open();
        productId = shop.list(office.id(), "水引のブローチ");
        staffId = people.staff(office.id());
        staff = as(office.id(), staffId);
    }

    @Test
    void paidOrderLeftUnfilledIsCancelledAndItsMoneyOwed() {
        var order = payFirstOrder();
        put(staff, order, "payment", HttpStatus.OK);

        leaveUnfilled(order);
        leaveUnfilled(order);

        assertThat(stateOf(order)).isEqualTo(Order.State.CANCELLED);
        assertThat(events(order)).containsExactly("OrderPlaced", "OrderPaid", "OrderCancelled");
        cancellation(order)
                .jsonPath("$.reason")
                .isEqualTo("PIECE_GONE")
                .jsonPath("$.refundDue")
                .isEqualTo(true);
        assertThat(Forms.page(staff, "/orders?tab=TO_REFUND")).contains(order.id() + "/refunded", "返金しました");
        assertThat(Forms.page(staff, "/orders/" + order.id())).contains("先払い優先", "お客様に3,370円を返金してください");
    }

    @Test
    void unpaidOrderLeftUnfilledIsCancelledAndNothingOwed() {
        var order = payFirstOrder();

        leaveUnfilled(order);

        assertThat(stateOf(order)).isEqualTo(Order.State.CANCELLED);
        cancellation(order).jsonPath("$.refundDue").isEqualTo(false);
        put(staff, order, "refund", HttpStatus.CONFLICT);
    }

    @Test
    void shippedOrderStaysAsItIs() {
        var order = payFirstOrder();
        put(staff, order, "payment", HttpStatus.OK);
        var shipped = database.sql("update orders.purchase set state = 'SHIPPED' where id = :id");
        now(shipped.bind("id", order.id()).fetch().rowsUpdated(), office.id());

        leaveUnfilled(order);

        assertThat(stateOf(order)).isEqualTo(Order.State.SHIPPED);
    }

    @Test
    void unknownOrderIsNotPassedOverInSilence() {
        var unknown = new OrderUnfilled(UUID.randomUUID(), UUID.randomUUID(), productId);

        assertThatThrownBy(() -> shop.hear(office.id(), unknown)).isInstanceOf(NotFound.class);
    }

    @Test
    void moneyThatArrivesAfterTheOrderWasCancelledIsOwed() {
        var order = shop.order(office.id(), shop.ticket(office.id(), productId));
        put(staff, order, "cancellation", HttpStatus.OK);
        assertThat(Forms.page(staff, "/orders/" + order.id())).contains(order.id() + "/paid", "あとから入金がありました");

        Forms.post(staff, "/orders/" + order.id() + "/paid", Map.of())
                .exchange()
                .expectStatus()
                .isSeeOther();

        assertThat(stateOf(order)).isEqualTo(Order.State.CANCELLED);
        assertThat(events(order)).containsExactly("OrderPlaced", "OrderCancelled");
        cancellation(order).jsonPath("$.refundDue").isEqualTo(true);
        assertThat(Forms.page(staff, "/orders?tab=TO_REFUND")).contains(order.id() + "/refunded");
        assertThat(Forms.page(staff, "/orders/" + order.id()))
                .contains("お客様に3,370円を返金してください")
                .doesNotContain(order.id() + "/paid");
        put(staff, order, "payment", HttpStatus.CONFLICT);
        put(staff, order, "refund", HttpStatus.OK);
    }

    @Test
    void moneySeenBeforeTheOrderWasCancelledIsNotSeenAgain() {
        var order = shop.order(office.id(), shop.ticket(office.id(), productId));
        put(staff, order, "payment", HttpStatus.OK);
        put(staff, order, "cancellation", HttpStatus.OK);

        put(staff, order, "payment", HttpStatus.CONFLICT);
    }

    @Test
    void paidOrderStaffCancelIsOwedUntilTheyNoteTheRefund() {
        var order = payFirstOrder();
        put(staff, order, "payment", HttpStatus.OK);
        put(staff, order, "refund", HttpStatus.CONFLICT);
        put(staff, order, "cancellation", HttpStatus.OK);

        assertThat(Forms.page(staff, "/orders")).contains("tab=TO_REFUND");
        Forms.post(staff, "/orders/" + order.id() + "/refunded", Map.of())
                .exchange()
                .expectStatus()
                .isSeeOther();

        cancellation(order)
                .jsonPath("$.reason")
                .isEqualTo("STAFF")
                .jsonPath("$.refundDue")
                .isEqualTo(false);
        assertThat(Forms.page(staff, "/orders/" + order.id()))
                .contains("3,370円を返金しました")
                .doesNotContain("返金してください");
        assertThat(Forms.page(staff, "/orders?tab=TO_REFUND"))
                .doesNotContain(order.id().toString());
        put(staff, order, "refund", HttpStatus.OK);
        put(as(office.id(), people.staff(office.id())), order, "refund", HttpStatus.CONFLICT);
        assertThat(notedBy(order)).isEqualTo(staffId);
    }

    @Test
    void whatCameBackIsOwedUntilStaffNoteHowMuchWasGivenBack() {
        var order = returnedOrder();

        assertThat(Forms.page(staff, "/orders")).contains("tab=TO_REFUND");
        assertThat(Forms.page(staff, "/orders?tab=TO_REFUND"))
                .contains("/orders/" + order.id())
                .doesNotContain(order.id() + "/refunded");
        assertThat(Forms.page(staff, "/orders/" + order.id())).contains("品物がもどってきました", "3,370円", "返した額");
        assertThat(refused(order, "3371")).contains("返せるのは3,370円まで", "value=\"3371\"");
        assertThat(refused(order, "")).contains("返した額を書いてください");
        assertThat(refused(order, "三千")).contains("数字だけにしてください", "value=\"三千\"");
        put(staff, order, "refund", HttpStatus.UNPROCESSABLE_CONTENT);
        refunded(order, "3000").isSeeOther();

        assertThat(Forms.page(staff, "/orders/" + order.id()))
                .contains("3,000円を返金しました")
                .doesNotContain("返した額");
        assertThat(Forms.page(staff, "/orders?tab=TO_REFUND"))
                .doesNotContain(order.id().toString());
        cancellation(order)
                .jsonPath("$.reason")
                .isEqualTo("RETURNED")
                .jsonPath("$.refunded")
                .isEqualTo(3_000);
        assertThat(notedBy(order)).isEqualTo(staffId);
        refunded(order, "3000").isSeeOther();
        refunded(order, "2999").isEqualTo(HttpStatus.CONFLICT);
        cancellation(order).jsonPath("$.refunded").isEqualTo(3_000);
        assertThat(kept(order))
                .containsExactly(
                        Posting.on(Account.SHIPPING_INCOME, Yen.of(-370)), Posting.on(Account.POOL, Yen.of(370)));
    }

    @Test
    void whatCameBackWithNothingOwedIsDoneToo() {
        var order = returnedOrder();

        refunded(order, "0").isSeeOther();

        assertThat(Forms.page(staff, "/orders/" + order.id())).contains("返すお金はない");
        assertThat(kept(order))
                .containsExactly(
                        Posting.on(Account.SHIPPING_INCOME, Yen.of(-370)),
                        Posting.on(Account.SALES, Yen.of(-3_000)),
                        Posting.on(Account.POOL, Yen.of(3_370)));
        assertThat(Forms.page(staff, "/orders?tab=TO_REFUND"))
                .doesNotContain(order.id().toString());
    }

    @Test
    void whatCameBackAndIsGivenBackWholeLeavesNothing() {
        var order = returnedOrder();

        refunded(order, "3370").isSeeOther();

        assertThat(kept(order)).isEmpty();
    }

    private List<Posting> kept(Order order) {
        return now(
                database.sql("select id from orders.refund where order_id = :id order by id")
                        .bind("id", order.id())
                        .mapValue(UUID.class)
                        .all()
                        .collectList()
                        .flatMapIterable(refunds -> refunds)
                        .concatMap(refund -> ledger.postings(Entry.Kind.RETURN_KEPT, refund))
                        .collectList(),
                office.id());
    }

    @Test
    void piecesThatComeBackOneByOneAreRefundedOneByOne() {
        var order = shipped(shop.order(office.id(), shop.ticketFor(office.id(), productId, 3)));
        put(staff, order, "return", Map.of("id", UUID.randomUUID(), "resellable", true, "quantity", 1));

        assertThat(Forms.page(staff, "/orders?tab=TO_REFUND")).contains("/orders/" + order.id());
        assertThat(Forms.page(staff, "/orders/" + order.id())).contains("3点", "1点", "value=\"3000\"", "返せるのは3,370円まで");
        refunded(order, "3371").isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        refunded(order, "3000").isSeeOther();
        refunded(order, "0").isEqualTo(HttpStatus.CONFLICT);
        assertThat(Forms.page(staff, "/orders?tab=TO_REFUND")).doesNotContain("/orders/" + order.id());

        put(staff, order, "return", Map.of("id", UUID.randomUUID(), "resellable", false));
        refunded(order, "6371").isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        refunded(order, "6370").isSeeOther();

        cancellation(order)
                .jsonPath("$.refunded")
                .isEqualTo(9_370)
                .jsonPath("$.refundDue")
                .isEqualTo(false);
        assertThat(Forms.page(staff, "/orders/" + order.id())).contains("合わせて9,370円");
        assertThat(kept(order).stream().map(Posting::amount).map(Yen::amount))
                .containsExactly(-123L, 123L, 123L, -123L);
    }

    private Order returnedOrder() {
        var order = shipped(shop.order(office.id(), shop.ticket(office.id(), productId)));
        put(staff, order, "return", Map.of("id", UUID.randomUUID(), "resellable", true));
        return order;
    }

    private Order shipped(Order order) {
        put(staff, order, "payment", HttpStatus.OK);
        put(staff, order, "packing", Map.of("packers", List.of(Map.of("personId", staffId, "minutes", 10))));
        put(staff, order, "shipment", Map.of("carrier", "郵便", "shippingCost", 430, "channelFee", 0));
        return order;
    }

    private String refused(Order order, String yen) {
        var sent = Forms.post(staff, "/orders/" + order.id() + "/refunded", Map.of("amount", yen))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        return new String(
                Objects.requireNonNull(sent.expectBody().returnResult().getResponseBody()));
    }

    private StatusAssertions refunded(Order order, String yen) {
        return Forms.post(staff, "/orders/" + order.id() + "/refunded", Map.of("amount", yen))
                .exchange()
                .expectStatus();
    }

    private static void put(WebTestClient client, Order order, String step, Map<String, ?> body) {
        client.put()
                .uri("/api/v1/orders/%s/%s".formatted(order.id(), step))
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void ofTwoStaffWhoGiveTheMoneyBackAtOnceOneIsHeard() {
        var order = payFirstOrder();
        put(staff, order, "payment", HttpStatus.OK);
        put(staff, order, "cancellation", HttpStatus.OK);

        var heard = now(
                Flux.range(0, 8)
                        .flatMap(each -> refunding
                                .note(order.id(), Given.ALL, UUID.randomUUID())
                                .onErrorResume(refused -> Mono.empty()))
                        .count(),
                office.id());

        assertThat(heard).isOne();
    }

    @Test
    void onlyStaffOfTheOfficeNoteRefunds() {
        var order = payFirstOrder();
        put(staff, order, "payment", HttpStatus.OK);
        put(staff, order, "cancellation", HttpStatus.OK);
        var elsewhere = people.office();

        put(as(elsewhere.id(), people.staff(elsewhere.id())), order, "refund", HttpStatus.NOT_FOUND);
        put(as(office.id(), people.member(office.id(), "ゆい")), order, "refund", HttpStatus.FORBIDDEN);
    }

    private Order payFirstOrder() {
        return shop.order(office.id(), shop.payFirstTicket(office.id(), productId));
    }

    private void leaveUnfilled(Order order) {
        shop.hear(office.id(), new OrderUnfilled(order.id(), order.holdId(), productId));
    }

    private Order.State stateOf(Order order) {
        return now(orders.get(order.id()), office.id()).state();
    }

    private WebTestClient as(UUID officeId, UUID personId) {
        return anybody.mutate()
                .defaultHeader("Authorization", people.bearer(officeId, personId))
                .build();
    }

    private WebTestClient.BodyContentSpec cancellation(Order order) {
        return staff.get()
                .uri("/api/v1/orders/%s/cancellation".formatted(order.id()))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private static void put(WebTestClient client, Order order, String step, HttpStatus expected) {
        client.put()
                .uri("/api/v1/orders/%s/%s".formatted(order.id(), step))
                .exchange()
                .expectStatus()
                .isEqualTo(expected);
    }

    private List<String> events(Order order) {
        return now(
                database.sql("select type from orders.outbox where payload ->> 'orderId' = :id order by position")
                        .bind("id", order.id().toString())
                        .mapValue(String.class)
                        .all()
                        .collectList(),
                office.id());
    }

    private UUID notedBy(Order order) {
        return now(
                database.sql("select noted_by from orders.refund where order_id = :id")
                        .bind("id", order.id())
                        .mapValue(UUID.class)
                        .one(),
                office.id());
    }
}
