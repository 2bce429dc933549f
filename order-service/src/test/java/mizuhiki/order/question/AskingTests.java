package mizuhiki.order.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.web.reactive.function.BodyInserters.fromFormData;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A member asks about their wage, and only they and staff know. */
@OrderTest
class AskingTests {

    private final Instant now = Instant.now();
    private final YearMonth month = YearMonth.from(Moment.dayOf(now));
    private final Sold brooch = Sold.of(3_000, 300, 616);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    Asking asking;

    @Autowired
    OpenQuestions check;

    @Autowired
    DatabaseClient database;

    private UUID office;
    private UUID hanako;
    private UUID ken;
    private UUID staff;

    @BeforeEach
    void sellABrooch() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        ken = people.member(office, "けん");
        staff = people.staff(office);
        sales.worked(office, now, hanako, Stage.MAKING, brooch.lotId(), 60);
        sales.made(office, now, brooch);
        sales.ship(office, now, brooch);
    }

    @Test
    void oneTapAsksAndStaffAnswerWhereItWasAsked() {
        ask("line", "0", "choice", "UNCLEAR").isSeeOther();

        assertThat(see(hanako, "/wages/mine/" + month)).contains("職員に聞いています", "質問をやめる");
        assertThat(see(hanako, "/wages/questions/mine")).contains("返事まち");
        assertThat(see(staff, "/wages/questions/waiting")).contains("1件");
        assertThat(see(staff, "/wages/questions")).contains("はなこ", "売上のしごと分", "2,084円", "よくわからない");

        for (int tap = 0; tap < 2; tap++) {
            post(staff, "/wages/questions/" + only().id() + "/answer", "answer", "ブローチが売れたからです")
                    .isSeeOther();
        }

        assertThat(see(hanako, "/wages/mine/" + month)).contains("ブローチが売れたからです", "ここについて質問する");
        assertThat(see(hanako, "/wages/questions/mine")).contains("返事がきました");
        assertThat(see(staff, "/wages/questions/waiting")).doesNotContain("件");
    }

    @Test
    void aSaleIsAskedAboutWithWords() {
        ask("sale", settlement(), "choice", "SALE", "words", " 2こ売れました ").isSeeOther();

        assertThat(only().words()).isEqualTo("2こ売れました");
        assertThat(see(hanako, "/wages/mine/" + month)).contains("2こ売れました");
        assertThat(see(staff, "/wages/questions"))
                .contains("水引のブローチ", "2こ売れました")
                .doesNotContain("/report/sales/");
        assertThat(see(people.manager(office), "/wages/questions")).contains("/report/sales/" + brooch.orderId());
    }

    @Test
    void theSameQuestionIsAskedOnceUntilItIsClosed() {
        ask("line", "0", "choice", "UNCLEAR").isSeeOther();
        ask("line", "0", "choice", "TIME").isSeeOther();
        assertThat(only().choice()).isEqualTo(Choice.TIME);

        var back = "/wages/mine/" + month;
        var withdrawal = "/wages/questions/" + only().id() + "/withdrawal?back=" + back;
        assertThat(see(hanako, back)).contains("action=\"" + withdrawal + "\"");
        for (int tap = 0; tap < 2; tap++) {
            post(hanako, withdrawal).isSeeOther().expectHeader().location(back);
        }
        assertThat(asked()).isEmpty();

        ask("line", "0", "choice", "TIME").isSeeOther();
        assertThat(only().choice()).isEqualTo(Choice.TIME);
    }

    @Test
    void whatIsAskedAgainWhileItIsOpenIsAddedToIt() {
        var first = "あ".repeat(500);
        ask("line", "0", "choice", "UNCLEAR").isSeeOther();
        ask("line", "0", "choice", "UNCLEAR", "words", first).isSeeOther();
        for (int tap = 0; tap < 2; tap++) {
            ask("line", "0", "choice", "SALE", "words", "2こ売れました").isSeeOther();
        }
        ask("line", "0", "choice", "SALE").isSeeOther();

        assertThat(only().choice()).isEqualTo(Choice.SALE);
        assertThat(only().words()).isEqualTo(first + "\n2こ売れました");
        assertThat(see(staff, "/wages/questions/waiting")).contains("1件");
        assertThat(see(staff, "/wages/questions")).contains(first, "2こ売れました");
        assertThat(see(hanako, "/wages/mine/" + month)).contains(first, "2こ売れました");
    }

    @Test
    void nothingIsAnsweredThatNobodyHasRead() {
        ask("line", "0", "choice", "OTHER", "words", "𠮷田さんとやりました").isSeeOther();
        var answer = "/wages/questions/" + only().id() + "/answer";
        var read = field(see(staff, "/wages/questions"), "read");
        ask("line", "0", "choice", "OTHER", "words", "2こ売れました").isSeeOther();

        post(staff, answer, "answer", "はい", "read", read).isEqualTo(409);
        assertThat(only().isOpen()).isTrue();

        post(staff, answer, "answer", "はい", "read", field(see(staff, "/wages/questions"), "read"))
                .isSeeOther();
        assertThat(only().answer()).isEqualTo("はい");
    }

    @Test
    void whatStaffWroteStaysWhereTheQuestionGrewOrWasAnsweredByAnother() {
        ask("line", "0", "choice", "OTHER", "words", "なぜですか").isSeeOther();
        var answer = "/wages/questions/" + only().id() + "/answer";
        var read = field(see(staff, "/wages/questions"), "read");
        ask("line", "0", "choice", "OTHER", "words", "2こ売れました").isSeeOther();

        var grown = body(post(staff, answer, "answer", "ていねいな返事", "read", read).isEqualTo(409));
        assertThat(grown).contains("2こ売れました", "書き足しました", ">ていねいな返事</textarea>").doesNotContain("??");
        post(staff, answer, "answer", "はい", "read", field(grown, "read")).isSeeOther();

        var closed = body(post(staff, answer, "answer", "ていねいな返事", "read", read).isEqualTo(409));
        assertThat(closed).contains("ていねいな返事", "まだわたしていません");
    }

    @Test
    void anEmptyAnswerLeadsBackToTheQuestions() {
        ask("line", "0", "choice", "OTHER", "words", "なぜですか").isSeeOther();

        assertThat(body(post(staff, "/wages/questions/" + only().id() + "/answer", "answer", " ")
                        .isEqualTo(422)))
                .contains("なぜですか", "まだ書いていない");
    }

    private static String body(WebTestClient.ResponseSpec answer) {
        return Objects.requireNonNull(
                answer.expectBody(String.class).returnResult().getResponseBody());
    }

    @Test
    void anOpenQuestionSaysWhenNoMoreFits() {
        for (int time = 0; time < 9; time++) {
            ask("line", "0", "choice", "OTHER", "words", time + "あ".repeat(499)).isSeeOther();
        }

        ask("line", "0", "choice", "OTHER", "words", "い".repeat(500))
                .isEqualTo(409)
                .expectBody(String.class)
                .value(page -> assertThat(page).contains("もう書き足せません"));
        ask("line", "0", "choice", "OTHER", "words", "い".repeat(400)).isSeeOther();
    }

    @Test
    void everyDayAndLongDaysAreAskedAboutOneByOne() {
        payByTheDay();

        ask("line", "0", "choice", "TIME").isSeeOther();
        ask("line", "1", "choice", "UNCLEAR").isSeeOther();
        ask("line", "1", "choice", "OTHER").isSeeOther();

        assertThat(asked())
                .extracting(Asked::lineKind, Asked::amount, Asked::choice)
                .containsExactly(tuple("DAYS", Yen.of(150), Choice.OTHER), tuple("DAYS", Yen.of(100), Choice.TIME));
        assertThat(see(hanako, "/wages/mine/" + month).split("職員に聞いています", -1)).hasSize(3);
        assertThat(see(staff, "/wages/questions")).contains("100円", "150円");
    }

    @Test
    void whatWasAddedTwiceForOneReasonIsAskedAboutTwice() {
        add(300);
        add(500);

        ask("line", "0", "choice", "TIME").isSeeOther();
        ask("line", "1", "choice", "UNCLEAR").isSeeOther();

        assertThat(asked()).extracting(Asked::amount).containsExactlyInAnyOrder(Yen.of(300), Yen.of(500));
    }

    @Test
    void theLineThatWasShownIsAskedAboutWhateverCameBeforeItSince() {
        var page = see(hanako, "/wages/mine/" + month);
        add(300);
        ask("key", field(page, "key"), "choice", "TIME").isSeeOther();
        assertThat(only().lineKind()).isEqualTo("BY_CREDIT");

        var added = field(see(hanako, "/wages/mine/" + month), "key");
        ask("key", added, "choice", "TIME").isSeeOther();
        assertThat(asked()).extracting(Asked::amount).contains(Yen.of(300));
    }

    @Test
    void whatAMemberWroteStaysWhereItCannotBeAsked() {
        var key = field(see(hanako, "/wages/mine/" + month), "key");

        assertThat(body(ask("key", key, "choice", "TIME", "words", "い" + "あ".repeat(500))
                        .isEqualTo(422)))
                .contains("500字までにしてください", ">い" + "あ".repeat(500) + "</textarea>")
                .doesNotContain("まだ聞いていません", "??");
        assertThat(body(ask("key", UUID.randomUUID().toString(), "choice", "TIME", "words", "なぜですか")
                        .isEqualTo(409)))
                .contains("計算が変わりました", "まだ聞いていません", ">なぜですか</p>")
                .doesNotContain("書いたものは、残っています", "??");
        assertThat(asked()).isEmpty();
    }

    @Test
    void whatWasAskedBeforeTermsWereKeptStaysWhereItStood() {
        payByTheDay();
        ask("line", "0", "choice", "TIME").isSeeOther();
        sales.now(
                office,
                now,
                database.sql("update orders.question set line_rate = null").then());

        assertThat(see(hanako, "/wages/mine/" + month)).contains("時間がちがうと思う").doesNotContain("そのほかの質問");
    }

    @Test
    void whatIsClosedIsNotAnsweredAgain() {
        ask("line", "0", "choice", "UNCLEAR").isSeeOther();
        var id = only().id();
        answer(staff, id).isCreated();

        answer(staff, id).isCreated();
        post(staff, "/wages/questions/" + id + "/answer", "answer", "いいえ").isEqualTo(409);
        assertThat(only().answer()).isEqualTo("はい");
        post(hanako, "/wages/questions/" + id + "/withdrawal").isEqualTo(409);
    }

    @Test
    void onlyTheAskerAndStaffSeeIt() {
        ask("line", "0", "choice", "OTHER", "words", "ひみつ").isSeeOther();
        var id = only().id();

        for (var other : List.of(ken, people.person(office, "あおい", Role.MEMBER, Role.PEER))) {
            assertThat(see(other, "/wages/mine/" + month)).doesNotContain("ひみつ");
            assertThat(see(other, "/wages/questions/mine")).doesNotContain("返事");
            request(office, other)
                    .get()
                    .uri("/wages/questions")
                    .exchange()
                    .expectStatus()
                    .isForbidden();
            request(office, other)
                    .get()
                    .uri("/api/v1/wages/questions")
                    .exchange()
                    .expectStatus()
                    .isForbidden();
            post(other, "/wages/questions/" + id + "/answer", "answer", "なに").isForbidden();
            post(other, "/wages/questions/" + id + "/withdrawal").isNotFound();
        }
        assertThat(only().isOpen()).isTrue();
    }

    @Test
    void anotherOfficeFindsNothing() {
        ask("line", "0", "choice", "OTHER", "words", "ひみつ").isSeeOther();
        var id = only().id();
        var here = office;

        office = people.office().id();
        var stranger = people.staff(office);
        assertThat(see(stranger, "/wages/questions")).doesNotContain("ひみつ");
        answer(stranger, id).isNotFound();
        office = here;
        assertThat(only().isOpen()).isTrue();
    }

    @Test
    void onlyWhatWasShownCanBeAskedAbout() {
        ask("line", "7", "choice", "UNCLEAR").isNotFound();
        ask("line", "-1", "choice", "UNCLEAR").isNotFound();
        ask("choice", "UNCLEAR").isNotFound();
        ask("sale", UUID.randomUUID().toString(), "choice", "SALE").isNotFound();
        ask("line", "0").isEqualTo(422);
        ask("line", "0", "choice", "OTHER", "words", "あ".repeat(501)).isEqualTo(422);
        assertThat(asked()).isEmpty();
    }

    @Test
    void openQuestionsAreToldBeforeTheMonthIsClosedAndDoNotBlockIt() {
        assertThat(open(month)).isEmpty();

        ask("line", "0", "choice", "UNCLEAR").isSeeOther();

        assertThat(open(month)).containsExactly(new OpenPoint("questions", 1, "/wages/questions"));
        assertThat(open(month.minusMonths(1))).isEmpty();
    }

    @Test
    void anAnswerLeavesTodayAfterAWeek() {
        ask("line", "0", "choice", "UNCLEAR").isSeeOther();
        answer(staff, only().id()).isCreated();

        var nextWeek = now.plus(Duration.ofDays(8));
        assertThat(sales.now(office, nextWeek, asking.forToday(hanako))).isEmpty();
        assertThat(sales.now(office, now, asking.forToday(hanako))).hasSize(1);
    }

    /** Every day, and more for a long one; はなこ had one. */
    private void payByTheDay() {
        var manager = people.manager(office);
        post(
                        manager,
                        "/wages/policy/wage",
                        "validFrom",
                        month.atDay(1).toString(),
                        "blocks.perDay",
                        "100",
                        "blocks.longDayExtra",
                        "150",
                        "blocks.longDayMinutes",
                        "120",
                        "rounding.scope",
                        "DAY",
                        "rounding.mode",
                        "FLOOR",
                        "rounding.unit",
                        "1",
                        "reason",
                        "会議で決めた")
                .isSeeOther();
        post(manager, "/work/attendance/" + Moment.dayOf(now), "minutes." + hanako, "240")
                .isSeeOther();
    }

    private void add(long yen) {
        post(
                        people.manager(office),
                        "/wages/close/" + month + "/adjustments",
                        "personId",
                        hanako.toString(),
                        "amount",
                        String.valueOf(yen),
                        "reason",
                        "手つだい")
                .isSeeOther();
    }

    private StatusAssertions ask(String... fields) {
        return post(hanako, "/wages/mine/" + month + "/questions", fields);
    }

    private StatusAssertions answer(UUID viewer, UUID questionId) {
        return request(office, viewer)
                .post()
                .uri("/api/v1/wages/questions/" + questionId + "/answer")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of("answer", "はい"))
                .exchange()
                .expectStatus();
    }

    private List<Asked> asked() {
        return Objects.requireNonNull(
                sales.now(office, now, asking.of(hanako, month).collectList()));
    }

    private Asked only() {
        assertThat(asked()).hasSize(1);
        return asked().getFirst();
    }

    private List<OpenPoint> open(YearMonth of) {
        return Objects.requireNonNull(sales.now(office, now, check.open(of).collectList()));
    }

    private String settlement() {
        return field(see(hanako, "/wages/mine/" + month), "sale");
    }

    private static String field(String page, String name) {
        var value = page.indexOf("name=\"" + name + "\" value=\"") + name.length() + "name=\"\" value=\"".length();
        return page.substring(value, page.indexOf('"', value));
    }

    private StatusAssertions post(UUID viewer, String path, String... fields) {
        var form = fromFormData("said", "yes");
        for (int field = 0; field < fields.length; field += 2) {
            form = form.with(fields[field], fields[field + 1]);
        }
        return request(office, viewer).post().uri(path).body(form).exchange().expectStatus();
    }

    private String see(UUID viewer, String path) {
        var page = request(office, viewer)
                .get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        if (page == null) {
            return "";
        }
        assertThat(page).doesNotContain("??");
        return page;
    }

    private WebTestClient request(UUID where, UUID viewer) {
        return web.mutate()
                .defaultHeader("Authorization", people.bearer(where, viewer))
                .build();
    }
}
