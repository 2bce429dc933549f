package mizuhiki.order.payout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.order.awaited.AwaitedOrders;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.order.purchase.OrderNumber;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;

@OrderTest
class PayoutPagesTests {

    private static final String API = "/api/v1/orders/payouts";

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    AwaitedOrders awaited;

    @Autowired
    DatabaseClient database;

    private final Sold brooch = Sold.of(3_000, 300, 616);
    private final Sold card = Sold.of(1_000, 100, 0);
    private final YearMonth month = YearMonth.now(Moment.JAPAN);
    private UUID office = UUID.randomUUID();
    private WebTestClient staff = WebTestClient.bindToServer().build();

    @BeforeEach
    void shipTwoOrders() {
        office = people.office().id();
        staff = web.mutate()
                .defaultHeader("Authorization", people.bearer(office, people.staff(office)))
                .build();
        sales.ship(office, Instant.now(), brooch);
        sales.ship(office, Instant.now(), card);
    }

    @Test
    void orderWaitsForItsPayoutAndIsListedInIt() {
        assertThat(Forms.page(staff, "/orders/payouts")).contains(number(brooch), number(card));

        Forms.post(
                        staff,
                        "/orders/payouts",
                        form("2650", "fee." + brooch.orderId(), "350", "fee." + card.orderId(), ""))
                .exchange()
                .expectStatus()
                .isSeeOther();

        assertThat(Forms.page(staff, "/orders/payouts"))
                .contains("2,650円", "350円", "fee." + card.orderId())
                .doesNotContain("fee." + brooch.orderId(), "??");
    }

    @Test
    void theFirstOfManyPayoutsIsStillWithinReach() {
        var noted = database.sql("""
                insert into orders.channel_payout
                  (id, channel, paid_on, expected, received, transfer_fee, reason, noted_by, noted_at)
                select uuidv7(), 'minne' || n, date '2020-01-01' + n, 0, 0, 0, '', uuidv7(), now()
                from generate_series(1, 101) n
                """);
        sales.now(office, Instant.now(), noted.fetch().rowsUpdated());

        var page = Forms.page(staff, "/orders/payouts");
        assertThat(page).contains(">minne101<", ">minne2<").doesNotContain(">minne1<");
        var older = page.substring(page.indexOf("/orders/payouts?after="));
        assertThat(Forms.page(staff, older.substring(0, older.indexOf('"'))))
                .contains(">minne1<")
                .doesNotContain(">minne2<", "もっと前");
    }

    @Test
    void payoutIsPutRightWithAReason() {
        tell(payout(brooch.orderId(), 3_000, 0, "")).expectStatus().isCreated();
        var page = Forms.page(staff, "/orders/payouts");
        var path = pathOfTheFirst(page);
        assertThat(Forms.page(staff, path))
                .contains("value=\"3000\"", number(card))
                .doesNotContain("??");
        var right = new HashMap<>(form("2600", "fee." + brooch.orderId(), "300", "fee." + card.orderId(), "100"));
        right.put("received", "3600");

        right.put("why", " ");
        putRight(path, right)
                .isEqualTo(422)
                .expectBody(String.class)
                .value(again -> assertThat(again).containsOnlyOnce("name=\"why\" aria-invalid=\"true\""));
        right.put("why", "打ちまちがい");
        putRight(path, right).isSeeOther();

        assertThat(Forms.page(staff, "/orders/payouts"))
                .contains("3,600円")
                .doesNotContain(path, "fee." + card.orderId());
        putRight(path, right).isSeeOther();
        putRight(path, with(right, "why", "ちがう理由")).isEqualTo(409);
        putRight(path, with(right, "reason", "手数料")).isEqualTo(409);
        staff.get()
                .uri(API)
                .exchange()
                .expectBody()
                .jsonPath("$.length()")
                .isEqualTo(1)
                .jsonPath("$[0].orders[?(@.estimatedFee == 300)]")
                .isNotEmpty();
        var newPath = pathOfTheFirst(Forms.page(staff, "/orders/payouts"));
        assertThat(Forms.page(staff, newPath)).contains("打ちまちがい", "入った額0円");
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private StatusAssertions putRight(String path, Map<String, String> form) {
        return Forms.post(staff, path, form).exchange().expectStatus();
    }

    @Test
    void everyOrderThatWaitsIsWithinReachAndWhatWasTypedStays() {
        var early = Instant.parse("2020-01-01T00:00:00Z");
        var first = Sold.of(500, 50, 0);
        sales.ship(office, early, first);
        for (int each = 0; each < 198; each++) {
            sales.ship(office, early, Sold.of(500, 50, 0));
        }
        var page = Forms.page(staff, "/orders/payouts");
        assertThat(page).contains(number(brooch)).doesNotContain(number(card));

        var more = page.substring(page.indexOf("name=\"more\" value=\"" + brooch.orderId()));
        assertThat(more).isNotEmpty();
        assertThat(look(Map.of("more", brooch.orderId().toString(), "fee." + first.orderId(), "77")))
                .contains(number(card), number(first), "value=\"77\"")
                .doesNotContain(number(brooch), "??");
    }

    @Test
    void orderWithoutAFeeIsFoundByItsNumber() {
        var free = Sold.of(700, 0, 0);
        sales.ship(office, Instant.now(), free);
        assertThat(Forms.page(staff, "/orders/payouts")).doesNotContain(number(free));

        assertThat(look(Map.of("number", number(free), "fee." + card.orderId(), "100")))
                .contains("fee." + free.orderId(), "fee." + card.orderId(), "value=\"100\"")
                .doesNotContain("fee." + brooch.orderId());
        assertThat(look(Map.of("number", "0000-0000"))).contains("見つかりませんでした");

        Forms.post(staff, "/orders/payouts", form("1600", "fee." + free.orderId(), "0", "fee." + card.orderId(), "100"))
                .exchange()
                .expectStatus()
                .isSeeOther();
        assertThat(look(Map.of("number", number(free)))).contains("見つかりませんでした");
    }

    private String look(Map<String, String> fields) {
        return look("/orders/payouts/look", fields);
    }

    private String look(String path, Map<String, String> fields) {
        var found = Forms.post(staff, path, fields)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult();
        return new String(Objects.requireNonNull(found.getResponseBody()));
    }

    /** A channel may keep something of what came back, or never say anything about it: the month need not wait. */
    @Test
    void whatCameBackIsMarkedAndHoldsUpNoMonth() {
        takeBack(brooch);

        assertThat(Forms.page(staff, "/orders/payouts")).contains("fee." + brooch.orderId(), "返品");
        assertThat(sales.now(office, Instant.now(), awaited.open(month).collectList()))
                .extracting(OpenPoint::count)
                .containsExactly(1L);
        takeBack(card);
        assertThat(sales.now(office, Instant.now(), awaited.open(month).collectList()))
                .isEmpty();
    }

    private void takeBack(Sold sold) {
        var sql = "update orders.purchase set state = 'RETURNED', returned = quantity where id = :id";
        sales.now(
                office,
                Instant.now(),
                database.sql(sql).bind("id", sold.orderId()).then());
    }

    @Test
    void whatWasWrittenStaysWhereItDoesNotAddUp() {
        var refused = Forms.post(
                        staff,
                        "/orders/payouts",
                        form("2600", "fee." + brooch.orderId(), "351", "fee." + card.orderId(), ""))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectBody()
                .returnResult();

        assertThat(new String(Objects.requireNonNull(refused.getResponseBody())))
                .contains("2,649円", "value=\"minne\"", "value=\"2600\"", "value=\"351\"")
                .doesNotContain("??");
    }

    @Test
    void payoutWithoutOrdersIsRefusedKindly() {
        Forms.post(staff, "/orders/payouts", form("2650", "fee." + brooch.orderId(), "", "fee." + card.orderId(), ""))
                .exchange()
                .expectStatus()
                .is4xxClientError();
    }

    @Test
    void differenceIsShownWithItsReason() {
        tell(payout(brooch.orderId(), 300, 2_500, "広告費")).expectStatus().isCreated();

        staff.get()
                .uri(API)
                .exchange()
                .expectBody()
                .jsonPath("$[0].difference")
                .isEqualTo(-200)
                .jsonPath("$[0].reason")
                .isEqualTo("広告費")
                .jsonPath("$[0].orders[0].channelFee")
                .isEqualTo(300);
    }

    @Test
    void wrongPayoutsAreRefused() {
        tell(payout(brooch.orderId(), -1, 3_001, "")).expectStatus().isBadRequest();
        tell(payout(UUID.randomUUID(), 300, 2_700, "")).expectStatus().isNotFound();
        tell(payout(brooch.orderId(), 300, 2_500, "")).expectStatus().is4xxClientError();

        tell(payout(brooch.orderId(), 300, 2_700, "")).expectStatus().isCreated();
        tell(payout(brooch.orderId(), 400, 2_600, "")).expectStatus().isEqualTo(409);
    }

    @Test
    void aPayoutOfNoOrderInParticularIsUnclear() {
        var payout = new HashMap<>(payout(brooch.orderId(), 300, 2_700, ""));
        payout.put("orders", Collections.singletonList(null));

        tell(payout)
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("orders[0]");
    }

    @Test
    void anOrderWithoutAFeeIsNotInThePayout() {
        staff.post()
                .uri("/orders/payouts")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue("channel=minne&paidOn=2026-11-30&received=2700&transferFee=0&fee." + brooch.orderId())
                .exchange()
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void fullWidthFeeIsUnderstood() {
        Forms.post(staff, "/orders/payouts", form("２７００", fee(brooch), "３００", fee(card), ""))
                .exchange()
                .expectStatus()
                .isSeeOther();
    }

    @Test
    void payoutWhoseYearWasMistypedComesBackAsItWasTyped() {
        var form = new HashMap<>(form("2700", fee(brooch), "300", fee(card), ""));
        form.put("paidOn", LocalDate.now(Moment.JAPAN).plusYears(1).toString());

        assertThat(refused(form)).contains("年", "確認してください", form.get("paidOn"), "value=\"300\"");
    }

    @Test
    void moreThanAChannelEverSendsIsUnclear() {
        var payout = new HashMap<>(payout(brooch.orderId(), 300, Long.MAX_VALUE, "多い"));
        payout.put("transferFee", Long.MAX_VALUE);

        tell(payout).expectStatus().isBadRequest();
        tell(payout(brooch.orderId(), 100_000_001, 2_700, "多い")).expectStatus().isBadRequest();
        assertThat(refused(form("100000001", fee(brooch), "300", fee(card), "")))
                .contains("received-error", "value=\"100000001\"");
        assertThat(refused(form("2700", fee(brooch), "100000001", fee(card), "")))
                .contains("注文" + number(brooch) + "の手数料", "value=\"100000001\"");
    }

    @Test
    void aHeadThatIsNotWholeComesBackWithEverythingThatWasTyped() {
        var form = new HashMap<>(form("", fee(brooch), "350", fee(card), ""));
        form.put("channel", " ");
        form.put("paidOn", "");
        form.remove("transferFee");
        form.put("reason", "広告費");

        assertThat(refused(form))
                .contains("channel-error", "paid-on-error", "received-error", "transfer-error")
                .contains("value=\"350\"", "value=\"広告費\"")
                .doesNotContain("reason-error", "??");
        form.put("paidOn", "いつか");
        assertThat(refused(form)).contains("paid-on-error", "value=\"いつか\"", "value=\"350\"");
    }

    @Test
    void programsAreToldOfAWrongCorrectionAsAProblem() {
        tell(payout(brooch.orderId(), 300, 2_700, "")).expectStatus().isCreated();
        var page = pathOfTheFirst(Forms.page(staff, "/orders/payouts"));

        staff.post()
                .uri("/api/v1" + page + "/corrections")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of("why", "打ちまちがい", "payout", payout(brooch.orderId(), 300, 2_500, "")))
                .exchange()
                .expectStatus()
                .isEqualTo(422)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void everyOrderThatWaitsCanBePutIntoAPayoutThatIsPutRight() {
        tell(payout(card.orderId(), 100, 900, "")).expectStatus().isCreated();
        for (int each = 0; each < 200; each++) {
            sales.ship(office, Instant.parse("2020-01-01T00:00:00Z"), Sold.of(500, 50, 0));
        }
        var path = pathOfTheFirst(Forms.page(staff, "/orders/payouts"));
        assertThat(Forms.page(staff, path)).doesNotContain(number(brooch)).contains("name=\"more\" value=");

        var typed = new HashMap<>(form("3600", fee(card), "101", "number", number(brooch)));
        typed.put("why", "書きもらし");
        assertThat(look(path + "/look", typed))
                .contains(fee(brooch), "value=\"101\"", "value=\"3600\"", "value=\"書きもらし\"")
                .doesNotContain("使えない", "??");

        typed.put("number", "");
        typed.put(fee(brooch), "300");
        typed.put("received", "");
        assertThat(refused(path, typed)).contains(number(brooch), "value=\"300\"", "value=\"書きもらし\"");
    }

    @Test
    void orderThatIsInThePayoutAlreadyIsSaidToBe() {
        tell(payout(card.orderId(), 100, 900, "")).expectStatus().isCreated();
        var path = pathOfTheFirst(Forms.page(staff, "/orders/payouts")) + "/look";

        assertThat(look(
                        path,
                        form("900", fee(card), "100", "number", number(card).toLowerCase(Locale.ROOT))))
                .contains("もうこの入金に入っています")
                .doesNotContain("見つかりませんでした", "??");
        assertThat(look(path, form("900", fee(card), "100", "number", "0000-0000")))
                .contains("見つかりませんでした")
                .doesNotContain("もうこの入金に");
    }

    @Test
    void whatWasTypedStaysWhereNoOrderIsFound() {
        var typed = form("3600", fee(card), "", "number", "0000-0000");

        assertThat(look("/orders/payouts/look", typed)).contains("見つかりませんでした", "value=\"3600\"");
    }

    private String refused(Map<String, String> form) {
        return refused("/orders/payouts", form);
    }

    private String refused(String path, Map<String, String> form) {
        var sent = Forms.post(staff, path, form).exchange().expectStatus().isEqualTo(422);
        return new String(
                Objects.requireNonNull(sent.expectBody().returnResult().getResponseBody()));
    }

    private static String pathOfTheFirst(String page) {
        return page.substring(page.indexOf("/orders/payouts/", page.indexOf("card")))
                .split("\"")[0];
    }

    private static String fee(Sold sold) {
        return "fee." + sold.orderId();
    }

    private WebTestClient.ResponseSpec tell(Map<String, Object> payout) {
        return staff.post()
                .uri(API)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(payout)
                .exchange();
    }

    private static Map<String, Object> payout(UUID order, long fee, long received, String reason) {
        var line = Map.of("orderId", order, "channelFee", fee);
        return Map.of(
                "channel",
                "minne",
                "paidOn",
                "2026-11-30",
                "received",
                received,
                "transferFee",
                0,
                "reason",
                reason,
                "orders",
                List.of(line));
    }

    private static Map<String, String> form(
            String received, String field, String fee, String otherField, String otherFee) {
        return Map.of(
                "channel",
                "minne",
                "paidOn",
                "2026-11-30",
                "received",
                received,
                "transferFee",
                "0",
                "reason",
                "",
                field,
                fee,
                otherField,
                otherFee);
    }

    private static String number(Sold sold) {
        return OrderNumber.of(sold.orderId());
    }
}
