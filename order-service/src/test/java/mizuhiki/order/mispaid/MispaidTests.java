package mizuhiki.order.mispaid;

import static mizuhiki.order.TestShop.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestShop;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.Orders;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Money that was noted on the order of somebody else. */
@OrderTest
class MispaidTests {

    @Autowired
    TestShop shop;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    Orders orders;

    @Autowired
    TakingPaymentBack taking;

    @Autowired
    DatabaseClient database;

    @Autowired
    WebTestClient anybody;

    private UUID office;
    private UUID productId;
    private UUID staffId;
    private WebTestClient staff;

    @BeforeEach
    void open() {
        office = shop.open().id();
        productId = shop.list(office, "水引のブローチ");
        staffId = people.staff(office);
        staff = as(office, staffId);
    }

    @Test
    void orderIsToBePaidAgainByItsDay() {
        var before = order();
        put(before, "payment").isOk();
        assertThat(Forms.page(staff, "/orders/" + before.id())).contains(path(before));
        assertThat(Forms.page(staff, path(before))).contains("3,370円", "期限は").doesNotContain("??");

        takeBack(before, "となりの注文でした").isSeeOther();

        assertThat(read(before))
                .extracting(Order::state, order -> order.agreement().payBy())
                .containsExactly(Order.State.PLACED, before.agreement().payBy());
        assertThat(Forms.page(staff, "/orders")).contains("/orders/" + before.id());
        assertThat(Forms.page(staff, path(before))).contains("となりの注文でした");
        assertThat(events(before)).containsExactly("OrderPlaced", "OrderPaid", "PaymentTakenBack");
        takeBack(before, "もう一度").isEqualTo(HttpStatus.CONFLICT);
    }

    @Test
    void twoTapsAreOneAndLeadToTheOrder() {
        var order = order();
        put(order, "payment").isOk();

        now(
                Flux.range(0, 4)
                        .flatMap(tap -> taking.takeBack(
                                order.id(),
                                new WrongOrder("となりの注文でした"),
                                new Viewer(staffId, office, Set.of(Role.STAFF), "職員", TextLevel.NORMAL, false)))
                        .then(Mono.just(true)),
                office);
        takeBack(order, "となりの注文でした").isSeeOther();

        assertThat(events(order)).containsExactly("OrderPlaced", "OrderPaid", "PaymentTakenBack");
    }

    @Test
    void moneyCanBeSeenAgainAndTakenBackAgain() {
        var order = order();
        for (var reason : List.of("一度め", "二度め")) {
            put(order, "payment").isOk();
            takeBack(order, reason).isSeeOther();
        }
        put(order, "payment").isOk();
        put(order, "payment").isEqualTo(HttpStatus.CONFLICT);

        assertThat(read(order).state()).isEqualTo(Order.State.PAID);
        staff.get()
                .uri("/api/v1/orders/%s/payment/corrections".formatted(order.id()))
                .exchange()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(2)
                .jsonPath("$[0].reason")
                .isEqualTo("二度め")
                .jsonPath("$[0].notedBy")
                .isEqualTo(staffId.toString());
    }

    @Test
    void orderWhoseDayIsPastHasAsManyDaysAgain() {
        var order = order();
        put(order, "payment").isOk();
        var late = database.sql("update orders.purchase set pay_by = '2020-01-01' where id = :id");
        now(late.bind("id", order.id()).fetch().rowsUpdated(), office);

        assertThat(Forms.page(staff, path(order))).contains("あらためて");
        takeBack(order, "となりの注文でした").isSeeOther();

        assertThat(read(order).agreement().payBy())
                .isEqualTo(LocalDate.now(Moment.JAPAN).plusDays(7));
    }

    @Test
    void noMoneyIsOwedForAnOrderThatWasCalledOff() {
        var order = order();
        put(order, "cancellation").isOk();
        put(order, "payment").isOk();

        takeBack(order, "となりの注文でした").isSeeOther();

        assertThat(read(order).state()).isEqualTo(Order.State.CANCELLED);
        assertThat(Forms.page(staff, "/orders?tab=TO_REFUND"))
                .doesNotContain(order.id().toString());
        put(order, "refund").isEqualTo(HttpStatus.CONFLICT);
        put(order, "payment").isOk();
        put(order, "refund").isOk();
    }

    @Test
    void makersHearThatItSoldWhenItReallyDid() {
        var hanako = people.member(office, "はなこ");
        sales.worked(office, Instant.now(), hanako, Stage.LISTING, productId, 10);
        var order = order();
        put(order, "payment").isOk();
        assertThat(Forms.page(as(office, hanako), "/work/news")).contains("売れました");

        takeBack(order, "となりの注文でした").isSeeOther();

        assertThat(Forms.page(as(office, hanako), "/work/news")).doesNotContain("売れました");
    }

    @Test
    void whatFollowedOnThePaymentKeepsIt() {
        var payFirst = shop.order(office, shop.payFirstTicket(office, productId));
        put(payFirst, "payment").isOk();
        var packed = order();
        put(packed, "payment").isOk();
        put(packed, "packing", Map.of("packers", List.of(Map.of("personId", staffId, "minutes", 10))))
                .isOk();
        var refunded = order();
        put(refunded, "payment").isOk();
        put(refunded, "cancellation").isOk();
        put(refunded, "refund").isOk();

        for (var order : List.of(order(), payFirst, packed, refunded)) {
            takeBack(order, "となりの注文でした").isEqualTo(HttpStatus.CONFLICT);
        }
        put(packed, "shipment", Map.of("carrier", "郵便", "shippingCost", 430, "channelFee", 0))
                .isOk();
        takeBack(packed, "となりの注文でした").isEqualTo(HttpStatus.CONFLICT);
        assertThat(Forms.page(staff, "/orders/" + packed.id())).doesNotContain(path(packed));
    }

    @Test
    void aReasonIsAskedFor() {
        var order = order();
        put(order, "payment").isOk();

        takeBack(order, " ").isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(read(order).state()).isEqualTo(Order.State.PAID);
    }

    @Test
    void onlyStaffOfTheOfficeTakePaymentsBack() {
        var order = order();
        put(order, "payment").isOk();
        var elsewhere = people.office().id();

        correct(as(elsewhere, people.staff(elsewhere)), order).isNotFound();
        correct(as(office, people.member(office, "ゆい")), order).isForbidden();
        correct(staff, order).isNoContent();
    }

    private Order order() {
        return shop.order(office, shop.ticket(office, productId));
    }

    private Order read(Order order) {
        return now(orders.get(order.id()), office);
    }

    private static String path(Order order) {
        return "/orders/" + order.id() + "/payment";
    }

    private StatusAssertions takeBack(Order order, String reason) {
        return Forms.post(staff, path(order), Map.of("reason", reason))
                .exchange()
                .expectStatus();
    }

    private static StatusAssertions correct(WebTestClient client, Order order) {
        return client.post()
                .uri("/api/v1/orders/%s/payment/corrections".formatted(order.id()))
                .bodyValue(Map.of("reason", "となりの注文でした"))
                .exchange()
                .expectStatus();
    }

    private StatusAssertions put(Order order, String step) {
        return put(order, step, Map.of());
    }

    private StatusAssertions put(Order order, String step, Map<String, ?> body) {
        var asked = staff.put().uri("/api/v1/orders/%s/%s".formatted(order.id(), step));
        return (body.isEmpty() ? asked : asked.bodyValue(body)).exchange().expectStatus();
    }

    private WebTestClient as(UUID officeId, UUID personId) {
        return anybody.mutate()
                .defaultHeader("Authorization", people.bearer(officeId, personId))
                .build();
    }

    private List<String> events(Order order) {
        return now(
                database.sql("select type from orders.outbox where payload ->> 'orderId' = :id order by position")
                        .bind("id", order.id().toString())
                        .mapValue(String.class)
                        .all()
                        .collectList(),
                office);
    }
}
