package mizuhiki.order.fulfilment;

import static mizuhiki.order.TestShop.now;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.order.purchase.Order;
import mizuhiki.order.purchase.OrderAlreadyPaid;
import mizuhiki.order.sale.Sales;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.problem.Refusal;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@OrderTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OrderHandlingTests {

    @Autowired
    TestShop shop;

    @Autowired
    TestPeople people;

    @Autowired
    WebTestClient anybody;

    @Autowired
    DatabaseClient database;

    @Autowired
    Sales sales;

    @Autowired
    Handling handling;

    private Office office;
    private UUID productId;
    private UUID staffId;
    private UUID memberId;
    private WebTestClient staff;
    private WebTestClient member;

    @BeforeAll
    void open() {
        office = shop.open();
        productId = shop.list(office.id(), "水引のブローチ");
        staffId = people.staff(office.id());
        memberId = people.member(office.id(), "ゆい");
        staff = as(office.id(), staffId);
        member = as(office.id(), memberId);
    }

    @Test
    void paidPackedAndShippedOrderIsSale() {
        var orderId = shop.order(office.id(), productId);

        put(staff, orderId, "payment", Map.of(), HttpStatus.OK);
        put(member, orderId, "packing", packedBy(memberId, 10), HttpStatus.OK);
        put(staff, orderId, "shipment", SHIPMENT, HttpStatus.OK);

        var sale = now(sales.get(orderId), office.id());
        assertThat(sale.price()).isEqualTo(Yen.of(3000));
        assertThat(sale.channelFee()).isEqualTo(Yen.of(316));
        assertThat(sale.shippingCost()).isEqualTo(Yen.of(430));
        assertThat(sale.materialCost()).isEqualTo(Yen.of(600));
        assertThat(events(orderId)).containsExactly("OrderPlaced", "OrderPaid", "OrderShipped");
        assertThat(minutes(orderId)).isEqualTo(10);
    }

    @Test
    void returnedGoodsAreTold() {
        var orderId = shippedOrder();

        put(staff, orderId, "return", Map.of("id", UUID.randomUUID(), "resellable", true), HttpStatus.OK);

        assertThat(events(orderId)).endsWith("GoodsReturned");
        put(staff, orderId, "return", Map.of("id", UUID.randomUUID(), "resellable", true), HttpStatus.CONFLICT);
    }

    @Test
    void piecesOfOneOrderComeBackOneByOne() {
        var orderId = shippedOrderOf(3);

        putBack(orderId, Map.of("id", UUID.randomUUID(), "resellable", true, "quantity", 1))
                .jsonPath("$.state")
                .isEqualTo("SHIPPED")
                .jsonPath("$.returned")
                .isEqualTo(1);
        put(
                staff,
                orderId,
                "return",
                Map.of("id", UUID.randomUUID(), "resellable", true, "quantity", 3),
                HttpStatus.UNPROCESSABLE_CONTENT);
        putBack(orderId, Map.of("id", UUID.randomUUID(), "resellable", false))
                .jsonPath("$.state")
                .isEqualTo("RETURNED");
        put(
                staff,
                orderId,
                "return",
                Map.of("id", UUID.randomUUID(), "resellable", true, "quantity", 1),
                HttpStatus.CONFLICT);

        assertThat(piecesTold(orderId)).containsExactly("1 true", "2 false");
    }

    @Test
    void returnThatIsSentTwiceIsOne() {
        var orderId = shippedOrderOf(3);
        var once = Map.of("id", UUID.randomUUID(), "resellable", true, "quantity", 1);

        put(staff, orderId, "return", once, HttpStatus.OK);
        putBack(orderId, once).jsonPath("$.returned").isEqualTo(1);

        assertThat(piecesTold(orderId)).containsExactly("1 true");
        var otherwise = Map.of("id", once.get("id"), "resellable", true, "quantity", 2);
        put(staff, orderId, "return", otherwise, HttpStatus.CONFLICT);
        put(staff, shippedOrder(), "return", once, HttpStatus.CONFLICT);
    }

    @Test
    void returnWithoutAnIdIsNoneSoThatItCannotBecomeTwo() {
        var orderId = shippedOrderOf(3);
        var path = "/orders/" + orderId + "/return";

        put(staff, orderId, "return", Map.of("resellable", true, "quantity", 1), HttpStatus.BAD_REQUEST);
        assertThat(refused(path, Map.of("resellable", "true", "quantity", "1")))
                .contains("value=\"true\" required checked")
                .containsPattern("name=\"id\" value=\"[0-9a-f-]{36}\"");

        assertThat(events(orderId)).doesNotContain("GoodsReturned");
    }

    @Test
    void whoTapsTwiceSeesThatItIsSent() {
        var orderId = shop.order(office.id(), productId);
        put(staff, orderId, "payment", Map.of(), HttpStatus.OK);
        put(member, orderId, "packing", packedBy(memberId, 10), HttpStatus.OK);
        var told = Map.of("carrier", "日本郵便", "trackingNumber", "1234", "shippingCost", "430", "channelFee", "316");

        post("/orders/" + orderId + "/ship", told);
        post("/orders/" + orderId + "/ship", told);
        put(staff, orderId, "shipment", told, HttpStatus.OK);

        var otherwise = Map.of("carrier", "日本郵便", "trackingNumber", "99", "shippingCost", "430", "channelFee", "316");
        put(staff, orderId, "shipment", otherwise, HttpStatus.CONFLICT);
        assertThat(Forms.page(staff, "/orders/" + orderId)).contains("1234");
        assertThat(events(orderId)).containsOnlyOnce("OrderShipped");
    }

    @Test
    void lastPieceComesBackOnce() {
        var orderId = shippedOrderOf(2);
        put(
                staff,
                orderId,
                "return",
                Map.of("id", UUID.randomUUID(), "resellable", true, "quantity", 1),
                HttpStatus.OK);

        var heard = now(
                Flux.range(0, 8)
                        .flatMap(each -> handling.takeBack(
                                        orderId, new ReturnForm(UUID.randomUUID(), 1, true).goods(), staffId)
                                .map(Order::state)
                                .map(Object::toString)
                                .onErrorResume(
                                        Refusal.class,
                                        refused -> Mono.just(refused.getClass().getSimpleName())))
                        .collectList(),
                office.id());

        assertThat(heard).containsOnlyOnce("RETURNED").hasSize(8).contains("OrderClosed");
        assertThat(heard.stream().filter("OrderClosed"::equals)).hasSize(7);
        assertThat(piecesTold(orderId)).containsExactly("1 true", "1 true");
    }

    @Test
    void staffSayOnThePageHowManyCameBack() {
        var orderId = shippedOrderOf(3);
        var path = "/orders/" + orderId;
        assertThat(Forms.page(staff, path)).contains("name=\"quantity\"", "max=\"3\"", "value=\"3\"");

        var told = Map.of(
                "", "まだ書いていない", "0", "1以上", "-1", "1以上", "1000001", "1,000,000以下", "x", "数字だけ", "99999999999", "数字だけ");
        told.forEach((wrong, why) -> assertThat(refused(
                        path + "/return",
                        Map.of("id", UUID.randomUUID().toString(), "resellable", "false", "quantity", wrong)))
                .contains("value=\"" + wrong + "\"", why));
        post(path + "/return", Map.of("id", UUID.randomUUID().toString(), "resellable", "true", "quantity", "2"));

        assertThat(Forms.page(staff, path)).contains("3点のうち2点がもどってきました", "発送ずみ");
        assertThat(Forms.page(staff, "/orders?tab=SHIPPED")).contains("3点のうち2点");
        var id = UUID.randomUUID().toString();
        assertThat(refused(path + "/return", Map.of("id", id, "resellable", "false", "quantity", "2")))
                .contains("お客様のところにあるのは1点です", "value=\"false\" checked", id)
                .doesNotContain("value=\"true\" required checked", "??");
    }

    @Test
    void aShipmentThatIsUnclearComesBackAsItWasTyped() {
        var orderId = shop.order(office.id(), productId);
        var path = "/orders/" + orderId;
        post(path + "/paid", Map.of());
        post("/orders/packing/" + orderId, Map.of("minutes." + memberId, "10"));

        assertThat(refused(
                        path + "/ship",
                        Map.of("carrier", "青い鳥便", "trackingNumber", "1234", "shippingCost", "", "channelFee", "77")))
                .contains("青い鳥便", "value=\"1234\"", "value=\"77\"", "まだ書いていない")
                .doesNotContain("??");
    }

    private String refused(String path, Map<String, String> fields) {
        var sent =
                Forms.post(staff, path, fields).exchange().expectStatus().isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        return new String(
                Objects.requireNonNull(sent.expectBody().returnResult().getResponseBody()));
    }

    @Test
    void cancelledOrderIsToldOnce() {
        var orderId = shop.order(office.id(), productId);

        put(staff, orderId, "cancellation", Map.of(), HttpStatus.OK);
        put(staff, orderId, "cancellation", Map.of(), HttpStatus.CONFLICT);

        assertThat(events(orderId)).containsExactly("OrderPlaced", "OrderCancelled");
    }

    @Test
    void ofTwoStaffWhoSeeTheMoneyAtOnceOneIsHeard() {
        var orderId = shop.order(office.id(), productId);

        var heard = now(
                Flux.range(0, 8)
                        .flatMap(each -> handling.markPaid(orderId, staffId)
                                .onErrorResume(OrderAlreadyPaid.class, paid -> Mono.empty()))
                        .count(),
                office.id());

        assertThat(heard).isOne();
        assertThat(events(orderId)).containsExactly("OrderPlaced", "OrderPaid");
    }

    @Test
    void stepsOutOfTurnAreRefused() {
        var orderId = shop.order(office.id(), productId);

        put(staff, orderId, "shipment", SHIPMENT, HttpStatus.CONFLICT);
        put(member, orderId, "packing", packedBy(memberId, 10), HttpStatus.CONFLICT);
        put(staff, orderId, "payment", Map.of(), HttpStatus.OK);
        put(staff, orderId, "shipment", SHIPMENT, HttpStatus.CONFLICT);
        put(staff, orderId, "return", Map.of("id", UUID.randomUUID(), "resellable", false), HttpStatus.CONFLICT);
    }

    @Test
    void memberNotesOwnMinutesOnlyAndStaffThoseOfSeveral() {
        var other = people.member(office.id(), "けん");
        var orderId = shop.order(office.id(), productId);
        put(staff, orderId, "payment", Map.of(), HttpStatus.OK);

        put(member, orderId, "packing", packedBy(other, 10), HttpStatus.FORBIDDEN);
        var both = List.of(Map.of("personId", memberId, "minutes", 10), Map.of("personId", other, "minutes", 5));
        put(staff, orderId, "packing", Map.of("packers", both), HttpStatus.OK);
        post("/orders/packing/" + orderId, Map.of("minutes." + memberId, "10", "minutes." + other, "5"));
        put(staff, orderId, "packing", packedBy(memberId, 15), HttpStatus.CONFLICT);
        put(member, orderId, "packing", packedBy(memberId, 10), HttpStatus.CONFLICT);

        assertThat(minutes(orderId)).isEqualTo(15);
    }

    @Test
    void wrongRequestsAreProblemsOfTheirSender() {
        var orderId = shop.order(office.id(), productId);
        put(staff, orderId, "payment", Map.of(), HttpStatus.OK);

        put(member, orderId, "packing", Map.of("packers", List.of()), HttpStatus.BAD_REQUEST);
        put(member, orderId, "packing", Map.of("packers", Collections.singletonList(null)), HttpStatus.BAD_REQUEST);
        put(member, orderId, "packing", packedBy(memberId, 0), HttpStatus.BAD_REQUEST);
        put(staff, orderId, "shipment", Map.of("carrier", ""), HttpStatus.BAD_REQUEST);
        member.post()
                .uri("/orders/packing/" + orderId)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("minutes." + memberId)
                .exchange()
                .expectStatus()
                .is4xxClientError();
        Forms.post(
                        staff,
                        "/orders/packing/" + orderId,
                        Map.of("minutes." + memberId, "10", "minutes." + staffId, "7.5"))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("1から600までの数字", "value=\"10\"", "value=\"7.5\""));
        put(staff, orderId, "shipment", costing(Long.MAX_VALUE, 0), HttpStatus.BAD_REQUEST);
        put(staff, orderId, "shipment", costing(0, 100_000_001), HttpStatus.BAD_REQUEST);
        put(staff, orderId, "shipment", Map.of("carrier", "x".repeat(41), "shippingCost", -1), HttpStatus.BAD_REQUEST);
        put(staff, orderId, "return", Map.of(), HttpStatus.BAD_REQUEST);
        put(staff, UUID.randomUUID(), "payment", Map.of(), HttpStatus.NOT_FOUND);
        staff.get().uri("/api/v1/orders/no-id").exchange().expectStatus().isBadRequest();
        staff.get().uri("/api/v1/orders?tab=NONE").exchange().expectStatus().isBadRequest();
        staff.put()
                .uri("/api/v1/orders/" + orderId + "/shipment")
                .header("Content-Type", "application/json")
                .bodyValue("{")
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void anotherOfficeFindsNothing() {
        var elsewhere = people.office();
        var stranger = as(elsewhere.id(), people.staff(elsewhere.id()));
        var orderId = shop.order(office.id(), productId);

        for (var step : List.of("payment", "cancellation")) {
            put(stranger, orderId, step, Map.of(), HttpStatus.NOT_FOUND);
        }
        put(stranger, orderId, "shipment", SHIPMENT, HttpStatus.NOT_FOUND);
        put(stranger, orderId, "return", Map.of("id", UUID.randomUUID(), "resellable", true), HttpStatus.NOT_FOUND);
        stranger.get().uri("/orders/" + orderId).exchange().expectStatus().isNotFound();
        stranger.get()
                .uri("/orders/" + orderId + "/packing-slip.pdf")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void packersDoNotSeeWhoBought() {
        var orderId = shop.order(office.id(), productId);
        put(staff, orderId, "payment", Map.of(), HttpStatus.OK);

        assertThat(Forms.page(member, "/orders/packing")).contains("水引のブローチ").doesNotContain("山田", "書きました");
        assertThat(Forms.page(member, "/orders/packing/today")).contains("href=\"/orders/packing\"", "こあります。");
        assertThat(Forms.page(member, "/orders/packing?packed=" + orderId)).contains("書きました");
        assertThat(Forms.page(member, "/orders/packing/" + orderId))
                .contains("5分くらい")
                .doesNotContain("山田");
        for (var path : List.of("/orders", "/orders/" + orderId, "/orders/" + orderId + "/packing-slip.pdf")) {
            member.get().uri(path).exchange().expectStatus().isForbidden();
        }
    }

    @Test
    void whoeverBeginsTheDayIsToldOfTheOrdersThatAreTheirWork() {
        var quiet = shop.open().id();
        var packer = as(quiet, people.staff(quiet));
        var orderId = shop.order(quiet, shop.list(quiet, "水引のブローチ"));
        assertThat(today(packer)).doesNotContain("href");

        put(packer, orderId, "payment", Map.of(), HttpStatus.OK);
        assertThat(today(packer)).contains("href=\"/orders?tab=TO_PACK\"", "梱包を待つ注文が1件あります");
    }

    @Test
    void staffDoTheSameOnPages() {
        var orderId = shop.order(office.id(), productId);
        var path = "/orders/" + orderId;

        assertThat(Forms.page(staff, "/orders")).contains(path);
        post(path + "/paid", Map.of());
        assertThat(Forms.page(staff, "/orders?tab=TO_PACK")).contains(path);
        assertThat(Forms.page(staff, "/orders/packing/" + orderId)).contains("ゆい");
        post("/orders/packing/" + orderId, Map.of("minutes." + memberId, "10"));
        assertThat(Forms.page(staff, path)).contains("山田 太郎", "value=\"316\"", "value=\"430\"");
        post(
                path + "/ship",
                Map.of("carrier", "日本郵便", "trackingNumber", "1234", "shippingCost", "430", "channelFee", "316"));
        assertThat(Forms.page(staff, "/orders?tab=SHIPPED")).contains(path);
        post(path + "/return", Map.of("id", UUID.randomUUID().toString(), "quantity", "1", "resellable", "true"));
        assertThat(Forms.page(staff, path)).contains("返品");
    }

    @Test
    void twoTapsLeadToTheOrderAndAreOne() {
        var orderId = shop.order(office.id(), productId);

        for (var step : List.of("paid", "paid", "cancel", "cancel")) {
            Forms.post(staff, "/orders/" + orderId + "/" + step, Map.of())
                    .exchange()
                    .expectStatus()
                    .isSeeOther()
                    .expectHeader()
                    .location("/orders/" + orderId);
        }

        assertThat(events(orderId)).containsExactly("OrderPlaced", "OrderPaid", "OrderCancelled");
    }

    @Test
    void staffWhoPackAloneSaySoOnThePage() {
        var orderId = shop.order(office.id(), productId);
        post("/orders/" + orderId + "/paid", Map.of());

        assertThat(Forms.page(staff, "/orders/packing/" + orderId)).contains("name=\"minutes." + staffId);
        post("/orders/packing/" + orderId, Map.of("minutes." + staffId, "10"));

        assertThat(Forms.page(staff, "/orders?tab=TO_SHIP")).contains("/orders/" + orderId);
    }

    @Test
    void slipIsPdf() {
        var orderId = shop.order(office.id(), productId);

        var slip = staff.get()
                .uri("/orders/" + orderId + "/packing-slip.pdf")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBodyContent();

        assertThat(slip).startsWith("%PDF".getBytes());
    }

    private static final Map<String, Object> SHIPMENT =
            Map.of("carrier", "日本郵便", "trackingNumber", "1234-5678-9012", "shippingCost", 430, "channelFee", 316);

    private UUID shippedOrder() {
        var orderId = shop.order(office.id(), productId);
        put(staff, orderId, "payment", Map.of(), HttpStatus.OK);
        put(member, orderId, "packing", packedBy(memberId, 10), HttpStatus.OK);
        put(staff, orderId, "shipment", SHIPMENT, HttpStatus.OK);
        return orderId;
    }

    private UUID shippedOrderOf(int pieces) {
        var orderId = shop.order(office.id(), shop.ticketFor(office.id(), productId, pieces))
                .id();
        put(staff, orderId, "payment", Map.of(), HttpStatus.OK);
        put(member, orderId, "packing", packedBy(memberId, 10), HttpStatus.OK);
        put(staff, orderId, "shipment", SHIPMENT, HttpStatus.OK);
        return orderId;
    }

    private WebTestClient.BodyContentSpec putBack(UUID orderId, Map<String, ?> body) {
        return staff.put()
                .uri("/api/v1/orders/%s/return".formatted(orderId))
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody();
    }

    private List<String> piecesTold(UUID orderId) {
        return now(
                database.sql("""
                        select concat_ws(' ', payload ->> 'quantity', payload ->> 'resellable') from orders.outbox
                        where payload ->> 'orderId' = :id and type = 'GoodsReturned' order by position
                        """)
                        .bind("id", orderId.toString())
                        .mapValue(String.class)
                        .all()
                        .collectList(),
                office.id());
    }

    private static Map<String, Object> costing(long shippingCost, long channelFee) {
        return Map.of("carrier", "郵便", "shippingCost", shippingCost, "channelFee", channelFee);
    }

    private static Map<String, Object> packedBy(UUID personId, int minutes) {
        return Map.of("packers", List.of(Map.of("personId", personId, "minutes", minutes)));
    }

    private WebTestClient as(UUID officeId, UUID personId) {
        return anybody.mutate()
                .defaultHeader("Authorization", people.bearer(officeId, personId))
                .build();
    }

    private static void put(WebTestClient client, UUID orderId, String step, Map<String, ?> body, HttpStatus expected) {
        client.put()
                .uri("/api/v1/orders/%s/%s".formatted(orderId, step))
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isEqualTo(expected);
    }

    private void post(String path, Map<String, String> fields) {
        Forms.post(staff, path, fields).exchange().expectStatus().isSeeOther();
    }

    private List<String> events(UUID orderId) {
        return now(
                database.sql("select type from orders.outbox where payload ->> 'orderId' = :id order by position")
                        .bind("id", orderId.toString())
                        .mapValue(String.class)
                        .all()
                        .collectList(),
                office.id());
    }

    private int minutes(UUID orderId) {
        return now(
                database.sql("select sum(minutes)::int from orders.work_record where subject_id = :id")
                        .bind("id", orderId)
                        .mapValue(Integer.class)
                        .one(),
                office.id());
    }

    private static String today(WebTestClient packer) {
        return String.valueOf(packer.get()
                .uri("/orders/today")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
