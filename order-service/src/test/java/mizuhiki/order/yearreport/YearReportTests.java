package mizuhiki.order.yearreport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestYears;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.fiscal.PastFigures;
import mizuhiki.order.fiscal.PastFigures.PastMonth;
import mizuhiki.order.payslip.Writing;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

@OrderTest
class YearReportTests {

    private static final Instant NOW = Instant.parse("2026-04-10T03:00:00Z");
    private static final FiscalYear YEAR = FiscalYear.starting(2025);
    private static final String REPORT = "/wages/books/report";
    private static final String OLD = """
            {"fiscalYear":2025,"wages":240000,"userDays":168,"openDays":240,"usersPerDay":"0.7","average":28571,
             "addition":0,"target":null,
             "months":[{"month":"2025-04","wages":20000,"userDays":14,"openDays":20}]}""";

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    TestYears years;

    @Autowired
    PastFigures past;

    @Autowired
    FixedReports reports;

    private UUID office;
    private UUID hanako;
    private UUID manager;
    private WebTestClient client;

    @BeforeEach
    void openOffice() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        manager = people.manager(office);
        client = web.mutate()
                .defaultHeader("Authorization", people.bearer(office, manager))
                .build();
    }

    /** Four hours each day; hours of days that are not counted have no users either. */
    @Test
    void wageOfAnHourStandsBesideThatOfAMonth() {
        YEAR.months().forEach(this::attendAndClose);

        var userDays = Long.parseLong(csv().replaceAll("(?s).*開所日数,240000,([0-9]+),.*", "$1"));
        var perHour = Math.round(240_000.0 / (userDays * 4));

        assertThat(csv()).contains("延べ利用時間,%d.0,,".formatted(userDays * 4), "工賃時間額,%d,,".formatted(perHour));
        assertThat(page()).contains("工賃時間額", "%d円".formatted(perHour), "%d.0".formatted(userDays * 4));
        assertThat(page()).doesNotContain("手で入れた月");
    }

    @Test
    void monthsEnteredByHandHaveNoHours() {
        attendAndClose(YEAR.april());
        YEAR.months().subList(1, 12).forEach(this::enter);

        assertThat(page()).contains("平均工賃月額", "手で入れた月");
        assertThat(csv()).contains("延べ利用時間,,,", "工賃時間額,,,");
    }

    @Test
    void reportOfBeforeStaysAsItWasHandedIn() {
        var old = new FixedReport(YEAR.number(), 1, null, OLD, Writing.hash(OLD), manager, NOW);
        sales.now(office, NOW, reports.add(old));

        assertThat(csv()).contains("平均工賃月額,28571").doesNotContain("時間");
        assertThat(page()).contains("28,571").doesNotContain("工賃時間額");
    }

    @Test
    void hoursAreFixedWithTheReport() {
        YEAR.months().forEach(this::attendAndClose);
        var before = csv();

        Forms.post(client, REPORT + "/2025/fixed", Map.of())
                .exchange()
                .expectStatus()
                .isSeeOther();

        assertThat(csv()).isEqualTo(before).contains("工賃時間額");
    }

    @Test
    void reportThatWasWrongIsHandedInAgainAndTheFirstOneStays() {
        YEAR.months().forEach(this::enter);
        fix();
        fix();
        var first = csv();
        var april = new PastMonth(YEAR.april().atDay(1), Yen.of(26_000), 14, 20, "台帳");
        sales.now(office, NOW, past.add(april, manager));
        assertThat(page()).contains("/2025/corrections", "報告した数字とちがいます");
        Forms.post(client, REPORT + "/2025/fixed", Map.of())
                .exchange()
                .expectStatus()
                .isEqualTo(409);

        correct("1", "4月の工賃がもれていた").expectStatus().isSeeOther();

        assertThat(csv()).isNotEqualTo(first);
        assertThat(page()).contains("4月の工賃がもれていた", "管理者", "version=1").doesNotContain("??", "ちがいます");
        assertThat(Forms.page(client, REPORT + "?year=2025&version=1"))
                .contains("/2025.csv?version=1")
                .doesNotContain("/corrections", "??");
        assertThat(file("?version=1")).isEqualTo(first);
        client.get()
                .uri(REPORT + "/2025.csv?version=3")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void onlyWhoSawTheLastReportCorrectsIt() {
        YEAR.months().forEach(this::attendAndClose);
        correct("1", "まだ").expectStatus().isNotFound();
        fix();
        correct("1", "人数のまちがい").expectStatus().isSeeOther();

        correct("1", " 人数のまちがい").expectStatus().isSeeOther();
        correct("1", "もう一度").expectStatus().isEqualTo(409);
        assertThat(page(correct("2", " ").expectStatus().isEqualTo(422))).contains("role=\"alert\"");
        as(people.staff(office))
                .post()
                .uri("/api/v1/wages/reports/2025/corrections")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"2\"")
                .bodyValue(Map.of("reason", "だめ"))
                .exchange()
                .expectStatus()
                .isForbidden();
        client.post()
                .uri("/api/v1/wages/reports/2025/corrections")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "\"2\"")
                .bodyValue(Map.of("reason", "日数のまちがい"))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectHeader()
                .valueEquals("ETag", "\"3\"")
                .expectBody()
                .jsonPath("$.version")
                .isEqualTo(3);
        client.get()
                .uri("/api/v1/wages/reports/2025")
                .exchange()
                .expectHeader()
                .valueEquals("ETag", "\"3\"")
                .expectBody()
                .jsonPath("$.versions.length()")
                .isEqualTo(3)
                .jsonPath("$.fixed.reason")
                .isEqualTo("日数のまちがい");
    }

    private void fix() {
        Forms.post(client, REPORT + "/2025/fixed", Map.of())
                .exchange()
                .expectStatus()
                .isSeeOther();
    }

    private WebTestClient.ResponseSpec correct(String version, String reason) {
        return Forms.post(client, REPORT + "/2025/corrections", Map.of("version", version, "reason", reason))
                .exchange();
    }

    private static String page(WebTestClient.ResponseSpec answer) {
        return new String(answer.expectBody().returnResult().getResponseBodyContent());
    }

    private WebTestClient as(UUID viewer) {
        return web.mutate()
                .defaultHeader("Authorization", people.bearer(office, viewer))
                .build();
    }

    private void attendAndClose(YearMonth month) {
        years.attended(office, month, hanako, 20);
        years.closed(office, month, Map.of(hanako, 20_000L));
    }

    private void enter(YearMonth month) {
        var told = new PastMonth(month.atDay(1), Yen.of(20_000), 14, 20, "台帳");
        sales.now(office, NOW, past.add(told, manager));
    }

    private String page() {
        return Forms.page(client, REPORT + "?year=2025");
    }

    private String csv() {
        return file("");
    }

    private String file(String version) {
        return Objects.requireNonNull(client.get()
                .uri(REPORT + "/2025.csv" + version)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }
}
