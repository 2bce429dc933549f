package mizuhiki.order.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestMaterials;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.order.weighing.Absent;
import mizuhiki.order.weighing.CommonOf;
import mizuhiki.order.weighing.Counting;
import mizuhiki.order.weighing.CreditPolicies;
import mizuhiki.order.weighing.CreditPolicy;
import mizuhiki.order.weighing.SharedBy;
import mizuhiki.shared.event.OrderEvent.GoodsReturned;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.StreamEvent.PiecePinned;
import mizuhiki.shared.event.StreamEvent.ShowEnded;
import mizuhiki.shared.money.Share;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A yen is followed back, and work is followed on, as far as somebody may look. */
@OrderTest
class TraceTests {

    private final Instant now = Instant.now();
    private final UUID show = UUID.randomUUID();
    private final Sold brooch = Sold.of(3_000, 300, 616).in(show);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    CreditPolicies policies;

    private UUID office;
    private UUID hanako;
    private UUID ken;
    private UUID manager;
    private UUID workId;

    @BeforeEach
    void sellABroochInAShow() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        ken = people.member(office, "けん");
        manager = people.manager(office);
        workId = sales.worked(office, now, hanako, Stage.MAKING, brooch.lotId(), 60)
                .workId();
        sales.worked(office, now, ken, Stage.MAKING, brooch.lotId(), 31);
        sales.worked(office, now, ken, Stage.SHOW, show, 47);
        sales.made(office, now, brooch);
        sales.hear(office, now, new PiecePinned(show, brooch.productId(), 12, now));
        sales.hear(office, now, new ShowEnded(show, "木曜の配信", now, now));
        sales.ship(office, now, brooch);
    }

    @Test
    void aYenLeadsBackToItsSaleWorkShowMinuteRuleRoundingAndBooks() {
        var trace = ask(manager, "/api/v1/trace/credits/" + creditOf(hanako)).get("trace");

        assertThat(trace.at("/sale/orderId").asString())
                .isEqualTo(brooch.orderId().toString());
        assertThat(trace.at("/lot/id").asString()).isEqualTo(brooch.lotId().toString());
        assertThat(trace.at("/show/minutes/0").asInt()).isEqualTo(12);
        assertThat(trace.at("/policy/validFrom").asString()).isNotEmpty();
        assertThat(trace.at("/works")).hasSize(3);
        assertThat(trace.at("/bookings/0/kind").asString()).isEqualTo("SETTLEMENT");
        assertThat(trace.at("/bookings/0/lines")
                        .valueStream()
                        .map(line -> line.get("amount").asLong()))
                .contains(-3_000L)
                .satisfies(amounts -> assertThat(
                                amounts.stream().mapToLong(Long::longValue).sum())
                        .isZero());
        assertThat(trace.get("wage").isNull()).isTrue();
    }

    @Test
    void materialIsTracedToWhatWasUsed() {
        var path = "/api/v1/trace/credits/" + creditOf(hanako);
        assertThat(ask(manager, path).at("/trace/materials")).isEmpty();

        new TestMaterials(sales, office).used(now, brooch.lotId(), 516);

        var used = ask(manager, path).at("/trace/materials/0");
        assertThat(used.get("material").asString()).isEqualTo("水引（赤）");
        assertThat(used.get("quantity").asString()).isEqualTo("3 本");
        assertThat(used.get("yen").asLong()).isEqualTo(516);
        var sale = ask(manager, "/api/v1/report/sales/" + brooch.orderId());
        assertThat(sale.at("/facts/materialLater").asLong()).isEqualTo(-100);
        assertThat(sale.at("/materials")).hasSize(1);
    }

    @Test
    void theExactShareIsTheYenAndWhatStaysOpen() {
        var rounding = ask(manager, "/api/v1/trace/credits/" + creditOf(hanako)).at("/trace/credit/rounding");

        // 2,084 yen x 70/85 x 60/91
        assertThat(rounding.get("numerator").asLong()).isEqualTo(250_080);
        assertThat(rounding.get("denominator").asLong()).isEqualTo(221);
        var parts = rounding.get("yen").asLong() * Share.PARTS
                + rounding.get("openChange").asLong();
        assertThat(parts).isCloseTo(250_080 * (Share.PARTS / 221), within(1_000_000L));
    }

    @Test
    void workLeadsToWhatItEarned() {
        var trace = ask(manager, "/api/v1/trace/work/" + workId).get("trace");

        assertThat(trace.at("/work/minutes").asInt()).isEqualTo(60);
        assertThat(trace.at("/credits/0/creditId").asString()).isEqualTo(creditOf(hanako));
        assertThat(trace.at("/credits/0/paid").asBoolean()).isFalse();
        assertThat(trace.at("/sum/yen").asLong())
                .isEqualTo(trace.at("/credits/0/yen").asLong());
    }

    @Test
    void aReturnStandsBesideTheSale() {
        sales.hear(office, now, new GoodsReturned(brooch.orderId(), brooch.orderId(), brooch.productId(), 1, true));

        var trace = ask(manager, "/api/v1/trace/work/" + workId).get("trace");

        assertThat(trace.at("/sum/sales").asInt()).isEqualTo(1);
        assertThat(trace.at("/sum/yen").asLong()).isZero();
        assertThat(trace.at("/credits")
                        .valueStream()
                        .map(credit -> credit.get("goodsReturned").asBoolean()))
                .containsExactlyInAnyOrder(true, false);
    }

    @Test
    void pieceThatCameBackAddsUpByItself() {
        var cards = Sold.of(1_000, 100, 50).times(3);
        var making = sales.worked(office, now, hanako, Stage.MAKING, cards.lotId(), 60)
                .workId();
        sales.worked(office, now, ken, Stage.MAKING, cards.lotId(), 31);
        sales.made(office, now, cards);
        sales.ship(office, now, cards);

        sales.returned(office, now, cards, 1);

        var credits = ask(manager, "/api/v1/trace/work/" + making).at("/trace/credits");
        var back = credits.valueStream()
                .filter(credit -> credit.get("goodsReturned").asBoolean())
                .findFirst()
                .orElseThrow();
        var path = "/trace/credits/" + back.get("creditId").asString();
        var rounding = ask(manager, "/api/v1" + path).at("/trace/credit/rounding");
        var parts = rounding.get("yen").asLong() * Share.PARTS
                + rounding.get("openChange").asLong();
        assertThat(rounding.get("numerator").asLong()
                        * (Share.PARTS / rounding.get("denominator").asLong()))
                .isEqualTo(parts);
        assertThat(see(hanako, path)).contains("3こ売れたうちの1こ").doesNotContain("-1こ");
        assertThat(see(manager, "/report/sales/" + cards.orderId())).contains("3このうち1こが返品されました");
        assertThat(see(manager, path)).contains("返品でもどした");
    }

    @Test
    void workForAllPiecesLeadsToTheSalesOfItsMonth() {
        sales.now(office, now, policies.add(withCommonWork(), hanako));
        var tidying = sales.worked(office, now, ken, Stage.COMMON, UUID.randomUUID(), 20)
                .workId();
        var card = Sold.of(1_000, 0, 0);
        sales.worked(office, now, hanako, Stage.MAKING, card.lotId(), 10);
        sales.made(office, now, card);
        sales.ship(office, now, card);

        var trace = ask(manager, "/api/v1/trace/work/" + tidying).get("trace");

        assertThat(trace.at("/credits")).hasSize(1);
        assertThat(trace.at("/credits/0/orderId").asString())
                .isEqualTo(card.orderId().toString());
        var back = ask(
                manager,
                "/api/v1/trace/credits/" + trace.at("/credits/0/creditId").asString());
        assertThat(back.at("/trace/works")
                        .valueStream()
                        .map(work -> work.get("id").asString()))
                .contains(tidying.toString());
    }

    @Test
    void whatComesBackInALaterMonthLeadsToTheWorkOfTheSale() {
        sales.now(office, now, policies.add(withCommonWork(), hanako));
        var tidying = sales.worked(office, now, ken, Stage.COMMON, UUID.randomUUID(), 20)
                .workId();
        var card = Sold.of(1_000, 0, 0);
        sales.worked(office, now, hanako, Stage.MAKING, card.lotId(), 10);
        sales.made(office, now, card);
        sales.ship(office, now, card);

        sales.returned(office, now.plus(Duration.ofDays(40)), card);

        var trace = ask(manager, "/api/v1/trace/work/" + tidying).get("trace");
        assertThat(trace.at("/sum/sales").asInt()).isEqualTo(1);
        assertThat(trace.at("/sum/yen").asLong()).isZero();
        assertThat(trace.at("/credits")
                        .valueStream()
                        .map(credit -> credit.get("creditId").asString()))
                .allSatisfy(credit -> assertThat(ask(manager, "/api/v1/trace/credits/" + credit)
                                .at("/trace/works")
                                .valueStream()
                                .map(work -> work.get("id").asString()))
                        .contains(tidying.toString()));
    }

    @Test
    void aFeeSettledLaterIsAStepOfItsOwn() {
        var line = Map.of("orderId", brooch.orderId(), "channelFee", 350);
        var payout = Map.of(
                "channel",
                "minne",
                "paidOn",
                Moment.dayOf(now),
                "received",
                2_650,
                "transferFee",
                0,
                "reason",
                "",
                "orders",
                List.of(line));
        web.post()
                .uri("/api/v1/orders/payouts")
                .header("Authorization", people.bearer(office, people.staff(office)))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(payout)
                .exchange()
                .expectStatus()
                .isCreated();

        var credit = row(hanako);
        assertThat(credit.get("adjusted").asBoolean()).isTrue();
        var trace = ask(manager, "/api/v1/trace/credits/" + credit.get("id").asString())
                .get("trace");
        assertThat(trace.at("/sale/adjusts").asBoolean()).isTrue();
        assertThat(trace.at("/bookings/0/kind").asString()).isEqualTo("FEE_SETTLED");
        assertThat(see(manager, "/trace/credits/" + credit.get("id").asString()))
                .contains("見積もりとのちがい");
        assertThat(ask(manager, "/api/v1/trace/work/" + workId)
                        .at("/trace/sum/sales")
                        .asInt())
                .isEqualTo(1);
        assertThat(see(manager, "/report/sales/" + brooch.orderId()))
                .contains("3,000", "あとで決まった", "-50円", "2,034円", "<span class=\"badge\">手数料や送料、材料のちがい</span>");
        assertThat(ask(manager, "/api/v1/report/sales/" + brooch.orderId())
                        .at("/facts/feesLater")
                        .asLong())
                .isEqualTo(50);
    }

    @Test
    void aParcelPutRightIsNoFee() {
        web.post()
                .uri("/api/v1/orders/%s/shipment/corrections".formatted(brooch.orderId()))
                .header("Authorization", people.bearer(office, people.staff(office)))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of("carrier", "郵便", "shippingCost", 91, "reason", "打ちまちがい"))
                .exchange()
                .expectStatus()
                .is2xxSuccessful();

        assertThat(see(manager, "/trace/credits/" + row(hanako).get("id").asString()))
                .contains("送料を書きなおしたので")
                .doesNotContain("手数料が決まり", "??");
    }

    @Test
    void membersSeeTheirOwnAndOfOthersNeitherNameNorMinutesNorYen() {
        var credit = "/trace/credits/" + creditOf(hanako);

        var told = ask(hanako, "/api/v1" + credit).toString();
        assertThat(told)
                .contains("はなこ")
                .doesNotContain("けん", ken.toString())
                .doesNotContainPattern("[:\\[,](31|47|91|%s)[,}\\]]".formatted(yenOf(ken)));
        assertThat(see(hanako, credit))
                .contains("はなこ", "12分")
                .doesNotContain("けん", "/report")
                .doesNotContainPattern("(?<!時)(31|47|91)分");
        assertThat(see(hanako, "/trace/work/" + workId)).contains("はなこ").doesNotContain("けん");
    }

    @Test
    void theShowOpensOnlyForThoseWhoMayOpenIt() {
        var credit = "/trace/credits/" + creditOf(hanako);

        assertThat(see(hanako, credit)).contains("木曜の配信").doesNotContain("/streams/" + show);
        assertThat(see(manager, credit)).contains("/streams/" + show);
    }

    @Test
    void membersReadASentenceAndFiguresOnlyWhereTheyOpenThem() {
        var credit = "/trace/credits/" + creditOf(hanako);

        assertThat(see(hanako, credit))
                .contains("かかった時間で分けました", "<details><summary>くわしい計算</summary>")
                .doesNotContain("2000年");
        assertThat(see(manager, credit)).contains("<details open=\"open\"><summary>くわしい計算</summary>");
    }

    @Test
    void whatIsOfOthersIsNotThereForAMember() {
        for (var path : List.of("/trace/credits/" + creditOf(hanako), "/trace/work/" + workId)) {
            assertThat(status(office, ken, path)).isEqualTo(404);
            assertThat(status(office, ken, "/api/v1" + path)).isEqualTo(404);
        }
    }

    @Test
    void staffWhoAreNoManagersAreTurnedAway() {
        assertThat(status(office, people.staff(office), "/trace/credits/" + creditOf(hanako)))
                .isEqualTo(403);
        assertThat(status(office, people.staff(office), "/api/v1/trace/work/" + workId))
                .isEqualTo(403);
    }

    @Test
    void anotherOfficeFindsNothing() {
        var elsewhere = people.office().id();
        var stranger = people.manager(elsewhere);

        assertThat(status(elsewhere, stranger, "/trace/credits/" + creditOf(hanako)))
                .isEqualTo(404);
        assertThat(status(elsewhere, stranger, "/trace/work/" + workId)).isEqualTo(404);
    }

    @Test
    void managersReadItFromTopToBottom() {
        assertThat(see(manager, "/trace/credits/" + creditOf(hanako) + "?back=/report/credits"))
                .contains("水引のブローチ", "けん", "60分", "木曜の配信", "3,000円", "129/221", "href=\"/report/credits\"");
        assertThat(see(manager, "/trace/work/" + workId)).contains("水引のブローチ", "/trace/credits/" + creditOf(hanako));
    }

    private CreditPolicy withCommonWork() {
        var by = SharedBy.MINUTES;
        return new CreditPolicy(
                Moment.dayOf(now),
                70,
                0,
                0,
                0,
                30,
                by,
                by,
                by,
                by,
                Absent.SPREAD,
                CommonOf.MONTH_OF_SALE,
                Counting.PROVISIONAL_COUNTS,
                8,
                "みんなのしごとも");
    }

    private String creditOf(UUID person) {
        return row(person).get("id").asString();
    }

    private String yenOf(UUID person) {
        return row(person).get("yen").toString();
    }

    private JsonNode row(UUID person) {
        return ask(manager, "/api/v1/report/credits?member=" + person).at("/items/0");
    }

    private JsonNode ask(UUID viewer, String path) {
        return JsonMapper.shared().readTree(see(viewer, path));
    }

    private String see(UUID viewer, String path) {
        var page = request(office, viewer)
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(page).doesNotContain("??");
        return Objects.requireNonNull(page);
    }

    private int status(UUID where, UUID viewer, String path) {
        return request(where, viewer)
                .uri(path)
                .exchange()
                .returnResult(Void.class)
                .getStatus()
                .value();
    }

    private WebTestClient.RequestHeadersUriSpec<?> request(UUID where, UUID viewer) {
        return web.mutate()
                .defaultHeader("Authorization", people.bearer(where, viewer))
                .build()
                .get();
    }
}
