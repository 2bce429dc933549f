package mizuhiki.order.payslip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.web.reactive.function.BodyInserters.fromFormData;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A month over HTTP, from coming to work to the statement in hand. */
@OrderTest
class WagePagesTests {

    private final LocalDate today = LocalDate.now(Moment.JAPAN);
    private final YearMonth thisMonth = YearMonth.from(today);
    private final YearMonth month = thisMonth.minusMonths(1);
    private final LocalDate day = month.atDay(10);
    private final Sold brooch = Sold.of(3_000, 300, 616);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    private UUID office;
    private UUID hanako;
    private UUID ken;
    private UUID manager;
    private UUID staff;

    @BeforeEach
    void sellABrooch() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        ken = people.member(office, "けん");
        manager = people.manager(office);
        staff = people.staff(office);
        sales.worked(office, noon(day), hanako, Stage.MAKING, brooch.lotId(), 60);
        sales.worked(office, noon(day), ken, Stage.MAKING, brooch.lotId(), 30);
        sales.made(office, noon(day), brooch);
        sales.ship(office, noon(day), brooch);
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Moment.JAPAN).toInstant();
    }

    @Test
    void staffNoteWhoCame() {
        assertThat(see(staff, "/work/attendance")).contains("はなこ");
        post(staff, "/work/attendance/" + day, "minutes." + hanako, "240", "minutes." + ken, "");

        assertThat(see(staff, "/work/attendance?day=" + day)).contains("value=\"240\"");
        assertThat(see(staff, "/work/attendance/month?month=" + month)).contains("240");
        assertThat(see(staff, "/work/records?month=" + month)).contains("/work/records/days/" + day);
        assertThat(see(staff, "/work/records/days/" + day)).contains("水引のブローチ");
    }

    @Test
    void minutesNobodyCanReadAreRefusedKindly() {
        request(staff)
                .post()
                .uri("/work/attendance/" + today)
                .body(fromFormData("minutes." + hanako, "four hours"))
                .exchange()
                .expectStatus()
                .is4xxClientError();
    }

    @Test
    void whatAnEarlierOpenMonthEarnedIsPromisedOnce() {
        var later = Sold.of(3_000, 300, 616);
        var thisNoon = noon(thisMonth.atDay(1));
        sales.worked(office, thisNoon, hanako, Stage.MAKING, later.lotId(), 60);
        sales.made(office, thisNoon, later);
        sales.ship(office, thisNoon, later);

        assertThat(see(hanako, "/wages/mine")).contains("1,389", "2,084").doesNotContain("2,778");
        assertThat(see(ken, "/wages/mine")).contains("695");
    }

    @Test
    void memberSeesTheEstimateAndWhereItComesFrom() {
        assertThat(see(hanako, "/wages/mine")).contains("1,389", "href=\"/wages/mine/" + month);
        assertThat(see(hanako, "/wages/mine/" + month))
                .contains("見込み", "水引のブローチ")
                .doesNotContain("/statement.pdf");
    }

    @Test
    void monthIsClosedByTwoPeopleAndExplainedToEachMember() throws IOException {
        assertThat(see(manager, "/wages/close")).contains("/wages/close/" + month);
        assertThat(see(manager, "/wages/close/" + month))
                .contains("1,389", "695", "はなこさんのしごと分は")
                .doesNotContain("あなた");
        post(manager, "/wages/close/" + month + "/proposals");
        assertThat(see(manager, "/wages/close/" + month))
                .contains("/withdrawal")
                .doesNotContain("/signature");
        var proposalId = field(see(staff, "/wages/close/" + month), "proposalId");
        post(staff, "/wages/close/" + month + "/signature", "proposalId", proposalId);

        assertThat(see(manager, "/wages/close/" + month)).contains("/statements/" + hanako);
        assertThat(see(hanako, "/wages/mine/" + month))
                .contains("1,389", "水引のブローチ", "/statement.pdf")
                .doesNotContain("けん", "見込み");
        assertThat(paper(hanako)).contains("1,389円", "はなこ", "水引のブローチ");
        post(manager, "/wages/close/" + month + "/payment");
        assertThat(see(manager, "/wages/close/" + month)).contains("すべて同じです").doesNotContain("/payment\"");
        assertThat(request(manager)
                        .post()
                        .uri("/wages/close/%s/adjustments/%s/removal".formatted(month, UUID.randomUUID()))
                        .exchange()
                        .expectStatus()
                        .isNotFound()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .contains("すべて同じです");
        assertThat(see(manager, "/wages/close/" + month + "/statements/" + ken)).contains("695");
        for (var yen : new String[] {"700", "0"}) {
            assertThat(add(UUID.randomUUID().toString(), yen)
                            .isEqualTo(HttpStatus.CONFLICT)
                            .expectBody(String.class)
                            .returnResult()
                            .getResponseBody())
                    .contains("締めたあとなので、書きかえられません", "<dd>はなこ</dd>", "<dd>" + yen + "</dd>", "バザーの手伝い", "すべて同じです")
                    .doesNotContain("/proposals", "書いたものは、残っています");
        }
    }

    @Test
    void whatWasAddedByHandStaysOnceTheMonthIsClosed() {
        var id = UUID.randomUUID().toString();
        add(id, "700").isSeeOther();
        post(manager, "/wages/close/" + month + "/proposals");
        var proposalId = field(see(staff, "/wages/close/" + month), "proposalId");
        post(staff, "/wages/close/" + month + "/signature", "proposalId", proposalId);

        var late = request(manager)
                .post()
                .uri("/wages/close/%s/adjustments/%s/removal".formatted(month, id))
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.CONFLICT)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(late)
                .containsOnlyOnce("締めたあとなので、書きかえられません")
                .containsOnlyOnce("role=\"alert\"")
                .contains("value=\"" + LocalDate.now(Moment.JAPAN) + "\"");
        assertThat(late.indexOf("締めたあとなので")).isLessThan(late.indexOf("/payment\""));
        add(id, "700").isSeeOther();
    }

    @Test
    void runningMonthSaysFromWhenItCanBeClosed() {
        var next = thisMonth.plusMonths(1);

        assertThat(see(manager, "/wages/close/" + thisMonth))
                .contains("%d月1日（".formatted(next.getMonthValue()), "から締められます")
                .doesNotContain("/proposals");
    }

    @Test
    void whatIsAddedByHandIsSeenByTheSecondPerson() {
        post(
                manager,
                "/wages/close/" + month + "/adjustments",
                "personId",
                hanako.toString(),
                "amount",
                "500",
                "reason",
                "バザーの手伝い");

        assertThat(see(staff, "/wages/close/" + month))
                .contains("バザーの手伝い", "500円")
                .doesNotContain("/removal");
        var page = see(manager, "/wages/close/" + month);
        var start = page.indexOf("/wages/close/" + month + "/adjustments/");
        var removal = page.substring(start, page.indexOf('"', start));
        post(manager, removal);
        var again = request(manager).post().uri(removal).exchange();
        assertThat(again.expectStatus()
                        .isNotFound()
                        .expectBody(String.class)
                        .returnResult()
                        .getResponseBody())
                .contains("/wages/close/" + month + "/adjustments\"")
                .doesNotContain("バザーの手伝い");
        assertThat(see(staff, "/wages/close/" + month)).doesNotContain("バザーの手伝い");
    }

    @Test
    void whoHasLeftIsGivenWhatBelongsToTheirLastMonth() {
        var gone = people.member(office, "あおい");
        people.leave(office, gone);
        people.leave(office, ken);

        assertThat(see(manager, "/wages/close/" + month))
                .contains("<option value=\"" + ken, "<option value=\"" + hanako)
                .doesNotContain("<option value=\"" + gone);
    }

    @Test
    void whatIsAddedByADoubleTapIsAddedOnce() {
        var close = "/wages/close/" + month;
        var id = field(see(manager, close), "id");
        for (int tap = 0; tap < 2; tap++) {
            add(id, "500").isSeeOther();
        }
        add(id, "700").isEqualTo(HttpStatus.CONFLICT);

        assertThat(see(manager, close).split("/removal", -1)).hasSize(2);
        add(field(see(manager, close), "id"), "500").isSeeOther();
        assertThat(see(manager, close).split("/removal", -1)).hasSize(3);
    }

    private StatusAssertions add(String id, String yen) {
        return request(manager)
                .post()
                .uri("/wages/close/" + month + "/adjustments")
                .body(fromFormData("id", id)
                        .with("personId", hanako.toString())
                        .with("amount", yen)
                        .with("reason", "バザーの手伝い"))
                .exchange()
                .expectStatus();
    }

    @Test
    void thereIsNoStatementOfAMonthThatIsOpen() {
        for (var path :
                new String[] {"/wages/mine/" + month + "/statement.pdf", "/wages/mine/" + thisMonth.plusMonths(1)}) {
            request(hanako).get().uri(path).exchange().expectStatus().isNotFound();
        }
    }

    @Test
    void memberMayNotSeeTheClose() {
        request(hanako)
                .get()
                .uri("/wages/close/" + month)
                .exchange()
                .expectStatus()
                .isForbidden();
        request(hanako)
                .get()
                .uri("/wages/close/%s/statements/%s".formatted(month, ken))
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    @Test
    void programsCloseAMonthToo() {
        var id = new String[1];
        request(manager)
                .post()
                .uri("/api/v1/wages/months/" + month + "/proposals")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of("carryRest", false))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.id")
                .value(value -> id[0] = String.valueOf(value));
        request(staff)
                .post()
                .uri("/api/v1/wages/months/%s/proposals/%s/signature".formatted(month, id[0]))
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.paid")
                .isEqualTo(2_084);
        request(hanako)
                .get()
                .uri("/api/v1/wages/mine/" + month)
                .exchange()
                .expectBody()
                .jsonPath("$.statement.payslip.gross")
                .isEqualTo(1_389);
    }

    @Test
    void newPolicyBeginsOnItsDay() {
        assertThat(see(manager, "/wages/policy")).contains("/wages/policy/credit", "/wages/policy/wage");
        assertThat(see(manager, "/wages/policy/credit")).contains("70");
        post(
                manager,
                "/wages/policy/credit",
                "validFrom",
                today.toString(),
                "making",
                "60",
                "listing",
                "10",
                "show",
                "20",
                "packing",
                "10",
                "reason",
                "配信がふえたため");
        post(
                manager,
                "/wages/policy/wage",
                "validFrom",
                today.toString(),
                "blocks.perHour",
                "100",
                "blocks.countedMinutes",
                "15",
                "blocks.countedUp",
                "FLOOR",
                "blocks.perDay",
                "",
                "blocks.tier1Hours",
                "55",
                "blocks.tier1Amount",
                "2000",
                "blocks.byCredit",
                "70",
                "blocks.byHours",
                "20",
                "blocks.byDays",
                "10",
                "blocks.yearEnd",
                "GROSS",
                "rounding.scope",
                "DAY",
                "rounding.mode",
                "HALF_UP",
                "rounding.unit",
                "1",
                "reason",
                "時給をはじめる");

        assertThat(see(manager, "/wages/policy/credit")).contains("配信がふえたため");
        assertThat(see(manager, "/wages/policy/wage")).contains("時給をはじめる", "15分", "55時間", "70％", "70,000円", "4,800円");
    }

    @Test
    void howTimeWasCountedAndRoundedStandsUnderItsLine() {
        post(
                manager,
                "/wages/policy/wage",
                "validFrom",
                month.atDay(1).toString(),
                "blocks.perHour",
                "100",
                "blocks.countedMinutes",
                "15",
                "blocks.countedUp",
                "FLOOR",
                "blocks.byCredit",
                "100",
                "rounding.scope",
                "DAY",
                "rounding.mode",
                "HALF_UP",
                "rounding.unit",
                "1",
                "reason",
                "時給をはじめる");
        post(staff, "/work/attendance/" + day, "minutes." + hanako, "247", "minutes." + ken, "");

        assertThat(see(hanako, "/wages/mine/" + month)).contains("15分きざみ", "日ごとに1円きざみで四捨五入");
        assertThat(see(manager, "/wages/close/" + month)).contains("15分きざみ", "日ごとに1円きざみで四捨五入");
    }

    @Test
    void sharesThatAreNotWholeAreRefusedKindly() {
        var page = request(manager)
                .post()
                .uri("/wages/policy/wage")
                .body(fromFormData("validFrom", today.toString())
                        .with("blocks.byCredit", "70")
                        .with("blocks.byHours", "20")
                        .with("rounding.scope", "DAY")
                        .with("rounding.mode", "HALF_UP")
                        .with("rounding.unit", "1")
                        .with("reason", "ためし"))
                .header("Accept", "text/html")
                .exchange()
                .expectStatus()
                .is4xxClientError()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();

        assertThat(page).contains("90％");
    }

    @Test
    void whatWagesWerePaidForIsSeenByTheManagerAlone() {
        post(manager, "/wages/close/" + month + "/proposals");
        var proposalId = field(see(staff, "/wages/close/" + month), "proposalId");
        var period = "?from=%s&to=%s".formatted(day, day);
        assertThat(see(manager, "/report/wages" + period)).doesNotContain("<svg");

        post(staff, "/wages/close/" + month + "/signature", "proposalId", proposalId);

        assertThat(see(manager, "/report/wages" + period))
                .contains("<svg", "2,084円", "1,389円", "kind=BY_CREDIT&amp;member=" + hanako);
        assertThat(see(manager, "/report/wages/lines" + period + "&kind=BY_CREDIT&member=" + hanako))
                .contains("1,389円", "/wages/close/" + month + "/statements/" + hanako)
                .doesNotContain("けん", "月から");
        assertThat(see(manager, "/report/wages/lines" + period + "&kind=HOURS")).doesNotContain("はなこ");
        for (var path : new String[] {"/report/wages", "/report/wages/lines", "/api/v1/report/wages"}) {
            request(staff).get().uri(path).exchange().expectStatus().isForbidden();
            request(hanako).get().uri(path).exchange().expectStatus().isForbidden();
        }
    }

    private String see(UUID viewer, String path) {
        var page = request(viewer)
                .get()
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

    private String paper(UUID viewer) throws IOException {
        var bytes = request(viewer)
                .get()
                .uri("/wages/mine/" + month + "/statement.pdf")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        Files.write(Path.of("target/statement.pdf"), Objects.requireNonNull(bytes));
        try (var pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private void post(UUID viewer, String path, String... fields) {
        var form = fromFormData("said", "yes");
        for (int field = 0; field < fields.length; field += 2) {
            form = form.with(fields[field], fields[field + 1]);
        }
        request(viewer).post().uri(path).body(form).exchange().expectStatus().isSeeOther();
    }

    private static String field(String page, String name) {
        var start = page.indexOf("value=\"", page.indexOf("name=\"" + name + "\"")) + "value=\"".length();
        return page.substring(start, page.indexOf('"', start));
    }

    private WebTestClient request(UUID viewer) {
        return web.mutate()
                .defaultHeader("Authorization", people.bearer(office, viewer))
                .build();
    }
}
