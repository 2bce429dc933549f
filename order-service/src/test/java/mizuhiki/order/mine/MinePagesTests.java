package mizuhiki.order.mine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestReports;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.order.ledger.Months;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A member tells their day in a few taps. */
@OrderTest
class MinePagesTests {

    private final Instant now = Instant.now();
    private final LocalDate today = Moment.dayOf(now);

    @Autowired
    TestPeople people;

    @Autowired
    TestReports reports;

    @Autowired
    TestSales house;

    @Autowired
    Months months;

    @Autowired
    WebTestClient web;

    private UUID office;
    private UUID hanako;
    private WebTestClient browser;

    @BeforeEach
    void openAnOffice() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        browser = reports.as(web, office, hanako);
    }

    @Test
    void pageOffersFiveTasksAndTheOthersBehindMore() {
        var page = Forms.page(browser, "/work/mine");

        assertThat(page).contains("何をしましたか", "もっと", "そうじ").doesNotContain("??");
        assertThat(page.substring(0, page.indexOf("<summary>もっと")).split("/work/mine/tasks/"))
                .hasSize(6);
        assertThat(Forms.page(browser, "/work/mine/today")).contains("そうじ").doesNotContain("??", "<html");
    }

    @Test
    void taskAndTimeAreSavedAtOnceAndShown() {
        var cleaning = TestReports.task(browser, "そうじ");
        assertThat(Forms.page(browser, "/work/mine/tasks/" + cleaning))
                .contains("そうじ", "30分", "ほかの時間")
                .doesNotContain("??", "いくつできましたか");
        tap(cleaning, "minutes", "30").isSeeOther();

        assertThat(Forms.page(browser, "/work/mine?saved=true"))
                .contains("保存しました", "30分", "もどす")
                .doesNotContain("??");
    }

    @Test
    void doubleTapIsOneEntry() {
        var form = form(TestReports.task(browser, "そうじ"), "minutes", "30");
        post("/work/mine/entries", form).isSeeOther();
        post("/work/mine/entries", form).isSeeOther();

        assertThat(open()).hasSize(1);
    }

    /** Back from "saved", and other minutes: nothing may seem saved that is not. */
    @Test
    void pageThatIsSentAgainWithSomethingElseSaysSo() {
        var form = form(TestReports.task(browser, "そうじ"), "minutes", "30");
        post("/work/mine/entries", form).isSeeOther();
        form.put("minutes", "60");

        post("/work/mine/entries", form).isEqualTo(409);
        assertThat(open()).containsExactly(30);
    }

    @Test
    void pageThatWasTakenBackDoesNotComeBackByItself() {
        var form = form(TestReports.task(browser, "そうじ"), "minutes", "30");
        post("/work/mine/entries", form).isSeeOther();
        post("/work/mine/entries/%s/undo".formatted(form.get("id")), Map.of()).isSeeOther();

        post("/work/mine/entries", form).isEqualTo(409);
    }

    @Test
    void severalEntriesADayAndTheMostUsedTaskComesFirst() {
        var sorting = TestReports.task(browser, "材料の準備");
        tap(sorting, "minutes", "30").isSeeOther();
        tap(sorting, "other", "25").isSeeOther();

        assertThat(open()).containsExactly(30, 25);
        var choices = TestReports.read(browser, "/api/v1/work/daily/mine").get("choices");
        assertThat(choices.get(0).get("id").asString()).isEqualTo(sorting);
    }

    @Test
    void entryIsTakenBackAsEasilyAsItWasMadeTwiceToo() {
        tap(TestReports.task(browser, "そうじ"), "minutes", "30").isSeeOther();
        var undo = "/work/mine/entries/%s/undo"
                .formatted(TestReports.read(browser, "/api/v1/work/daily/mine")
                        .get("open")
                        .get(0)
                        .get("id")
                        .asString());
        post(undo, Map.of()).isSeeOther();
        post(undo, Map.of()).isSeeOther();

        assertThat(open()).isEmpty();
    }

    @Test
    void workThatARoomToldIsShownSoThatNobodyTellsItTwice() {
        var brooch = Sold.of(3_000, 300, 616);
        house.made(office, now, brooch);
        house.worked(office, now, hanako, Stage.MAKING, brooch.lotId(), 45);

        assertThat(Forms.page(browser, "/work/mine")).contains("もう記録されています", "水引のブローチ", "45分");
    }

    @Test
    void piecesAreAskedForWhereTheTaskPaysForPieces() {
        var manager = reports.as(web, office, people.manager(office));
        var sorting = TestReports.task(browser, "材料の準備");
        manager.post()
                .uri("/api/v1/work/tasks/" + sorting + "/rates")
                .bodyValue(Map.of("validFrom", today.toString(), "unit", "PIECE", "rate", 5, "reason", "はじめ"))
                .exchange()
                .expectStatus()
                .isCreated();

        assertThat(Forms.page(browser, "/work/mine/tasks/" + sorting)).contains("いくつできましたか");
    }

    @Test
    void dayToComeAndMissingTimeAreRefusedKindly() {
        var cleaning = TestReports.task(browser, "そうじ");
        var tomorrow = form(cleaning, "minutes", "30");
        tomorrow.put("day", today.plusDays(1).toString());

        post("/work/mine/entries", tomorrow).is4xxClientError();
        tap(cleaning, "other", "").is4xxClientError();
        tap(UUID.randomUUID().toString(), "minutes", "30").isNotFound();
        assertThat(open()).isEmpty();
    }

    @Test
    void whatWasWrittenStaysWhereTheTimeIsMissingOrUnclear() {
        for (var minutes : List.of("", "961", "半日")) {
            var form = form(TestReports.task(browser, "そうじ"), "other", minutes);
            form.put("note", "まども ふいた");

            var page = refused(form);

            assertThat(page)
                    .contains("まども ふいた", "value=\"" + form.get("id"), "書いたものは、残っています", "30分")
                    .doesNotContain("??");
            assertThat(page.split("<details class=\"by-hand\" open", -1)).hasSize(3);
        }
        assertThat(open()).isEmpty();
    }

    private String refused(Map<String, String> form) {
        var sent = Forms.post(browser, "/work/mine/entries", form)
                .exchange()
                .expectStatus()
                .isEqualTo(422);
        return new String(
                Objects.requireNonNull(sent.expectBody().returnResult().getResponseBody()));
    }

    @Test
    void dayInAClosedMonthIsRefused() {
        var cleaning = TestReports.task(browser, "そうじ");
        house.now(office, now, months.close(YearMonth.from(today), people.manager(office), now, Yen.ZERO));

        tap(cleaning, "minutes", "30").isEqualTo(409);
    }

    @Test
    void nobodyTouchesTheReportOfAnother() {
        tap(TestReports.task(browser, "そうじ"), "minutes", "30").isSeeOther();
        var entry = TestReports.read(browser, "/api/v1/work/daily/mine")
                .get("open")
                .get(0)
                .get("id")
                .asString();
        var ken = reports.as(web, office, people.member(office, "けん"));

        ken.put()
                .uri("/api/v1/work/daily/mine/" + entry + "/undo")
                .exchange()
                .expectStatus()
                .isNotFound();
        assertThat(TestReports.read(ken, "/api/v1/work/daily/mine").get("open")).isEmpty();
        assertThat(open()).hasSize(1);
    }

    private StatusAssertions tap(String task, String field, String minutes) {
        return post("/work/mine/entries", form(task, field, minutes));
    }

    private Map<String, String> form(String task, String field, String minutes) {
        var form = new LinkedHashMap<String, String>();
        form.put("id", UUID.randomUUID().toString());
        form.put("taskId", task);
        form.put("day", today.toString());
        form.put("pieces", "");
        form.put("note", "");
        form.put(field, minutes);
        return form;
    }

    private StatusAssertions post(String path, Map<String, String> fields) {
        return Forms.post(browser, path, fields).exchange().expectStatus();
    }

    private List<Integer> open() {
        return TestReports.read(browser, "/api/v1/work/daily/mine")
                .get("open")
                .valueStream()
                .map(entry -> entry.get("minutes").asInt())
                .toList();
    }
}
