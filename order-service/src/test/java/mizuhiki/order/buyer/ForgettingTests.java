package mizuhiki.order.buyer;

import static mizuhiki.order.TestShop.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestShop;
import mizuhiki.order.checkout.TestCheckout;
import mizuhiki.order.purchase.OrderNumber;
import mizuhiki.shared.database.Worker;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;

/** All orders here are placed and handled today; what differs is the day they are looked at. */
@OrderTest
class ForgettingTests {

    private static final String GONE = "お客さまの情報は消しました";

    @Autowired
    TestShop shop;

    @Autowired
    TestCheckout placing;

    @Autowired
    TestPeople people;

    @Autowired
    WebTestClient anybody;

    @Autowired
    DatabaseClient database;

    @Autowired
    Buyers buyers;

    @Autowired
    Forgetting forgetting;

    @Autowired
    Worker worker;

    private final LocalDate today = LocalDate.now(Moment.JAPAN);

    private Office office;
    private UUID productId;
    private UUID staffId;
    private WebTestClient staff;

    @BeforeEach
    void open() {
        office = shop.open();
        productId = shop.list(office.id(), "水引のブローチ");
        staffId = people.staff(office.id());
        staff = anybody.mutate()
                .defaultHeader("Authorization", people.bearer(office.id(), staffId))
                .build();
    }

    @Test
    void buyerIsForgottenWhenNothingHappenedForAYear() {
        var orderId = shipped(1);

        forgetBefore(today);
        assertThat(isKnown(orderId)).isTrue();

        forgetBefore(today.plusDays(1));
        assertThat(isKnown(orderId)).isFalse();
    }

    @Test
    void sweepForgetsAYearLaterInEveryOfficeAndLateAsWell() {
        var mine = shipped(1);
        var here = office.id();
        open();
        var theirs = shipped(1);

        sweep(today.plusYears(1));
        assertThat(isKnown(theirs)).isTrue();

        sweep(today.plusYears(3));
        assertThat(isKnown(theirs)).isFalse();
        assertThat(now(buyers.of(mine), here).forgotten()).isTrue();
    }

    @Test
    void nobodyIsForgottenWhileSomethingIsOpen() {
        var unshipped = order(1);
        handle(unshipped, "payment", Map.of());
        var toRefund = shipped(3);
        handle(toRefund, "return", Map.of("id", UUID.randomUUID(), "resellable", true, "quantity", 1));
        var calledOff = order(1);
        handle(calledOff, "payment", Map.of());
        handle(calledOff, "cancellation", Map.of());
        var all = List.of(unshipped, toRefund, calledOff);

        forgetBefore(today.plusYears(9));
        assertThat(all).allMatch(this::isKnown);

        refund(toRefund, "3000");
        refund(calledOff, "");
        forgetBefore(today);
        assertThat(all).allMatch(this::isKnown);
        forgetBefore(today.plusDays(1));
        assertThat(all).filteredOn(this::isKnown).containsExactly(unshipped);
    }

    @Test
    void whoNeverPaidIsForgottenAYearAfterTheyWereTo() {
        var order = shop.order(office.id(), shop.ticketFor(office.id(), productId, 1));
        var payBy = order.agreement().payBy();

        forgetBefore(payBy);
        assertThat(isKnown(order.id())).isTrue();

        sweep(payBy.plusYears(1).plusDays(1));
        assertThat(isKnown(order.id())).isFalse();
        assertThat(Forms.page(staff, "/orders/" + order.id())).contains("届け先はもう分かりません");

        handle(order.id(), "cancellation", Map.of());
    }

    @Test
    void numberOfTheParcelAndWhatStaffWroteAreForgottenWithTheBuyer() {
        var orderId = order(1);
        handle(orderId, "payment", Map.of());
        send("/payment/corrections", orderId, Map.of("reason", "山田さんは隣の人"));
        ship(orderId);
        send("/shipment/corrections", orderId, parcel("1234-5678-9013", "番号は山田さんに聞いた"));
        send("/shipment/corrections", orderId, parcel("1234-5678-9014", "山田さんの分"));
        assertThat(Forms.page(staff, "/orders/" + orderId + "/payment")).contains("山田さんは隣の人");
        assertThat(Forms.page(staff, "/orders/" + orderId + "/parcel")).contains("番号は山田さんに聞いた", "山田さんの分");

        forgetBefore(today.plusDays(1));

        assertThat(Forms.page(staff, "/orders/" + orderId)).doesNotContain("1234-5678");
        for (var page : List.of("/payment", "/parcel")) {
            assertThat(Forms.page(staff, "/orders/" + orderId + page))
                    .contains("わけは、お客さまの情報といっしょに消しました")
                    .doesNotContain("山田", "1234-5678", "null");
        }
    }

    @Test
    void whatIsWrittenOnceTheBuyerIsForgottenGoesWithTheNextSweep() {
        var orderId = shipped(1);
        sweep(today.plusYears(3));
        send("/shipment/corrections", orderId, parcel("1234-5678-9014", "山田さんの分"));

        sweep(today.plusYears(3));

        assertThat(Forms.page(staff, "/orders/" + orderId + "/parcel")).doesNotContain("山田", "1234-5678");
    }

    @Test
    void sweepGoesWhereSomethingIsLeftToForgetOnly() {
        var orderId = shipped(1);
        assertThat(visited()).contains(office.id());

        sweep(today.plusYears(3));
        assertThat(visited()).doesNotContain(office.id());

        send("/shipment/corrections", orderId, parcel("1234-5678-9014", "山田さんの分"));
        assertThat(visited()).contains(office.id());
        sweep(today.plusYears(3));
        assertThat(visited()).doesNotContain(office.id());
    }

    @Test
    void theSweepItselfReadsNothingOfAParcelButItsOrder() {
        var read = worker.database()
                .sql("select tracking_number from orders.shipment")
                .fetch()
                .all();

        assertThatThrownBy(() -> read.collectList().block()).isInstanceOf(DataAccessException.class);
    }

    private List<UUID> visited() {
        var found = worker.database()
                .sql(Forgetting.OFFICES)
                .bind("day", today.plusDays(1))
                .mapValue(UUID.class)
                .all()
                .collectList();
        return Objects.requireNonNull(found.block());
    }

    @Test
    void ofAParcelNothingButItsNumberIsForgotten() {
        shipped(1);

        for (var change : List.of("tracking_number = '2'", "tracking_number = null, shipping_cost = 0")) {
            var changed =
                    database.sql("update orders.shipment set " + change).fetch().rowsUpdated();
            assertThatThrownBy(() -> now(changed, office.id())).isInstanceOf(DataAccessException.class);
        }
    }

    private static Map<String, ?> parcel(String number, String reason) {
        return Map.of("carrier", "郵便", "trackingNumber", number, "shippingCost", 430, "reason", reason);
    }

    private void send(String step, UUID orderId, Map<String, ?> body) {
        staff.post()
                .uri("/api/v1/orders/" + orderId + step)
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .is2xxSuccessful();
    }

    @Test
    void whatHappensLaterKeepsItsBuyerLonger() {
        var orderId = shipped(2);
        var back = database.sql(
                "insert into orders.goods_return (id, order_id, returned_at, quantity, resellable, noted_by)"
                        + " values (:id, :id, now() + interval '30 days', 1, true, :id)");
        now(back.bind("id", orderId).fetch().rowsUpdated(), office.id());

        forgetBefore(today.plusDays(29));
        assertThat(isKnown(orderId)).isTrue();

        forgetBefore(today.plusDays(32));
        assertThat(isKnown(orderId)).isFalse();
    }

    @Test
    void howManyWereForgottenIsNotedOnceAndNobodysName() {
        shipped(1);
        shipped(1);

        Flux.range(0, 4)
                .flatMap(process -> forgetting.forgetBefore(today.plusDays(1)))
                .then()
                .contextWrite(CurrentOffice.is(office.id()))
                .block(Duration.ofSeconds(20));

        var noted = database.sql("select details ->> 'orders' from people.audit"
                        + " where action = 'order.buyers-forgotten' and actor_id is null and subject_id is null")
                .mapValue(String.class)
                .all()
                .map(Integer::valueOf)
                .reduce(Integer::sum);
        assertThat(now(noted, office.id())).isEqualTo(2);
    }

    @Test
    void pagesSayThatTheBuyerIsForgotten() {
        var orderId = shipped(1);
        var number = OrderNumber.of(orderId);
        assertThat(Forms.page(staff, "/orders/" + orderId)).contains("山田 太郎").doesNotContain(GONE);

        forgetBefore(today.plusDays(1));

        assertThat(Forms.page(staff, "/orders/" + orderId))
                .contains(GONE, number, "3,370円")
                .doesNotContain("山田", "〒", "taro@example.jp");
        assertThat(Forms.page(staff, "/orders?words=" + number)).contains("/orders/" + orderId);
        assertThat(Forms.page(staff, "/orders?words=山田")).contains("終わって1年", "番号か月で");
        staff.get()
                .uri("/orders/" + orderId + "/packing-slip.pdf")
                .exchange()
                .expectStatus()
                .isOk();
    }

    @Test
    void buyerStillOpensTheirOrderAndReadsThatTheyAreForgotten() {
        var link = now(placing.link(shop.ticket(office.id(), productId)), office.id());
        var path = "/shop/%s/orders/%s".formatted(office.slug(), link);
        ship(link.id());
        assertThat(Forms.page(anybody, path)).doesNotContain("もう消しました");

        forgetBefore(today.plusDays(1));

        assertThat(Forms.page(anybody, path)).contains("もう消しました", "3,370円");
        assertThat(Forms.page(anybody, "/shop/" + office.slug() + "/privacy")).contains("1年たったら");
    }

    @Test
    void goodsComeBackAndMoneyIsGivenBackWithoutKnowingWhoBought() {
        var orderId = shipped(1);
        forgetBefore(today.plusDays(1));

        handle(orderId, "return", Map.of("id", UUID.randomUUID(), "resellable", true));
        refund(orderId, "3000");

        assertThat(Forms.page(staff, "/orders/" + orderId)).contains(GONE);
    }

    private UUID order(int pieces) {
        return shop.order(office.id(), shop.ticketFor(office.id(), productId, pieces))
                .id();
    }

    private UUID shipped(int pieces) {
        var orderId = order(pieces);
        ship(orderId);
        return orderId;
    }

    private void ship(UUID orderId) {
        handle(orderId, "payment", Map.of());
        handle(orderId, "packing", Map.of("packers", List.of(Map.of("personId", staffId, "minutes", 5))));
        var parcel = Map.of("carrier", "郵便", "trackingNumber", "1234-5678-9012", "shippingCost", 430, "channelFee", 0);
        handle(orderId, "shipment", parcel);
    }

    private void handle(UUID orderId, String step, Map<String, ?> body) {
        staff.put()
                .uri("/api/v1/orders/%s/%s".formatted(orderId, step))
                .bodyValue(body)
                .exchange()
                .expectStatus()
                .isOk();
    }

    private void refund(UUID orderId, String amount) {
        Forms.post(staff, "/orders/" + orderId + "/refunded", amount.isEmpty() ? Map.of() : Map.of("amount", amount))
                .exchange()
                .expectStatus()
                .isSeeOther();
    }

    private void forgetBefore(LocalDate day) {
        forgetting.forgetBefore(day).contextWrite(CurrentOffice.is(office.id())).block();
    }

    private void sweep(LocalDate day) {
        var morning = day.atTime(6, 0).atZone(Moment.JAPAN).toInstant();
        forgetting.sweep().contextWrite(Moment.is(morning)).block();
    }

    private boolean isKnown(UUID orderId) {
        return !now(buyers.of(orderId).map(Buyer::forgotten), office.id());
    }
}
