package mizuhiki.order.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestYears;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.reactive.server.WebTestClient;

@OrderTest
class BooksPagesTests {

    private static final String BOOKS = "/wages/books";
    private static final List<String> PAGES = List.of("", "/expenses", "/reserves", "/average", "/accounts", "/report");

    private final LocalDate today = LocalDate.now(Moment.JAPAN);
    private final FiscalYear year = FiscalYear.of(today);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestYears years;

    private UUID office;
    private WebTestClient manager;

    @BeforeEach
    void openOffice() {
        office = people.office().id();
        manager = as(people.manager(office));
    }

    @Test
    void everyPageIsThereBeforeAnythingIsEntered() {
        for (var page : PAGES) {
            assertThat(see(page)).contains("<h1");
        }
        assertThat(see("/average")).contains("まだ計算できません", "定員や体制が、まだ書かれていません");
        assertThat(see("/reserves")).contains("過去3年間の工賃がわかりません");
    }

    @Test
    void expenseIsEnteredSeenAndCancelled() {
        var bill = Map.of(
                "day", today.toString(),
                "kind", "SUBCONTRACT",
                "bill", "5000",
                "note", "染め",
                "workType", "水引",
                "costClass", "PRODUCTION");
        send("/expenses", bill);
        var page = see("/expenses");
        assertThat(page).contains("染め", "外注加工費", "5,000");

        var id = page.replaceAll("(?s).*expenses/([0-9a-f-]{36})/cancellation.*", "$1");
        send("/expenses/" + id + "/cancellation", Map.of("reason", "二重に入れた"));
        assertThat(see("/expenses")).contains("-5,000", "二重に入れた");
        assertThat(see("/accounts?year=" + year.number())).contains("合っています");
    }

    @Test
    void basisIsWrittenOnceAndSharesTheBill() {
        send(
                "/expenses/bases",
                Map.of(
                        "kind", "UTILITIES",
                        "validFrom", today.withDayOfMonth(1).toString(),
                        "basis", "AREA",
                        "explanation", "40/100",
                        "perMille", "400",
                        "parts[0].workType", "水引",
                        "parts[0].costClass", "PRODUCTION",
                        "parts[0].weight", "1",
                        "parts[1].workType", "",
                        "parts[1].costClass", "SALES"));
        send(
                "/expenses",
                Map.of("day", today.toString(), "kind", "UTILITIES", "bill", "30000", "note", "電気代", "workType", ""));

        assertThat(see("/expenses")).contains("40/100", "12,000");
    }

    @Test
    void averageBandAndDistanceFollowFromTheMonthsEntered() {
        var figures = Map.of("wages", "440000", "userDays", "294", "openDays", "20", "source", "台帳");
        for (var month : year.before().months()) {
            send("/average/months", with(figures, "month", month.toString()));
        }
        send("/average/months", with(figures, "month", year.april().toString()));
        send("/average/targets", Map.of("fiscalYear", String.valueOf(year.number()), "amount", "31000"));
        send(
                "/average/standings",
                Map.of(
                        "validFrom", "2026-06-01",
                        "staffing", "SIX",
                        "capacity", "20",
                        "reform", "TARGET",
                        "confirmedOn", "2026-05-20",
                        "document", "大阪市通知"));

        assertThat(see("/average")).contains("29,932", "738単位", "31,000", "平均であと68円");
        assertThat(see("/average?year=" + year.before().number())).contains("この年度の平均", "29,932");
        assertThat(see("/report")).contains("14.7", "29,932", "この数字で報告した");
    }

    @Test
    void tableIsReadAsItStandsInThePapers() {
        var table = Map.of(
                "name", "定員30の表",
                "appliesTo", "ALL",
                "validFrom", "2026-06-01",
                "capacityFrom", "21",
                "capacityTo", "40",
                "source", "告示 別表",
                "lines", "45,000 760 680 620\r\n１０，０００　６１０　５３０　４８０\r\n0\t540\t490\t450");
        send("/average/tables", table);
        send(
                "/average/standings",
                Map.of(
                        "validFrom", "2026-06-01",
                        "staffing", "SIX",
                        "capacity", "30",
                        "reform", "UNKNOWN"));
        send(
                "/average/confirmed",
                Map.of(
                        "kind", "LAST_YEAR",
                        "validFrom", year.first().toString(),
                        "amount", "12000",
                        "confirmedOn", year.first().toString(),
                        "document", "通知"));

        assertThat(see("/average")).contains("定員30の表", "10,000円から", "610単位");
    }

    @Test
    void reportedFiguresStayAsTheyAre() {
        var figures = Map.of("wages", "440000", "userDays", "294", "openDays", "20", "source", "台帳");
        for (var month : year.before().months()) {
            send("/average/months", with(figures, "month", month.toString()));
        }
        var before = csv("/report/" + year.before().number() + ".csv");
        send("/report/" + year.before().number() + "/fixed", Map.of());

        send(
                "/average/months",
                with(
                        Map.of("wages", "1", "userDays", "1", "openDays", "1", "source", "訂正"),
                        "month",
                        year.before().april().toString()));

        assertThat(csv("/report/" + year.before().number() + ".csv")).isEqualTo(before);
        assertThat(see("/report")).contains("もう変わりません");
        Forms.post(manager, BOOKS + "/report/" + year.before().number() + "/fixed", Map.of())
                .exchange()
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void incompleteYearIsNotReported() {
        Forms.post(manager, BOOKS + "/report/" + year.before().number() + "/fixed", Map.of())
                .exchange()
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void reserveIsReadAndMoved() {
        for (int past = 1; past <= 3; past++) {
            send(
                    "/past-years",
                    Map.of("fiscalYear", String.valueOf(year.number() - past), "wages", "5100000", "source", "報告"));
        }
        send("/assets", Map.of("asOf", today.toString(), "amount", "3000000", "source", "固定資産台帳"));
        opening("26000000");
        opening("2600000");

        assertThat(see("/reserves"))
                .contains("510,000", "2,550,000", "限度を50,000円こえています", "第3号", "2,250,000", "書きなおしました");
        var nothing = with(opened("0"), "kind", "SET_ASIDE");
        Forms.post(manager, BOOKS + "/reserves", nothing)
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void moveOfADoubleTapStandsOnce() {
        var id = see("/reserves").replaceAll("(?s).*name=\"id\" value=\"([0-9a-f-]{36})\".*", "$1");
        var move = with(opened("300000"), "id", id);

        send("/reserves", move);
        send("/reserves", move);

        assertThat(see("/reserves")).contains("300,000").doesNotContain("書きなおしました");
    }

    @Test
    void reservesAreThoseOfTheYearWhoseBooksAreStillOpen() {
        var ended = year.before();
        years.attended(office, YearMonth.from(ended.last()), people.member(office, "はなこ"), 1);

        assertThat(see("/reserves"))
                .contains(ended.number() + "年度", "value=\"" + ended.last() + "\"")
                .doesNotContain("月まで締めるとわかります");
        assertThat(see("/reserves?year=" + year.number()))
                .contains("value=\"" + today + "\"", ended.number() + "年度の工賃は、3月まで締めるとわかります");
    }

    private void opening(String amount) {
        send("/reserves", opened(amount));
    }

    private Map<String, String> opened(String amount) {
        return Map.of(
                "reserve", "WAGE",
                "kind", "OPENING",
                "amount", amount,
                "day", today.toString(),
                "resolution", "第3号",
                "resolvedOn", today.toString(),
                "note", "普通預金");
    }

    @Test
    void tablesAreFilesForASpreadsheet() {
        send(
                "/accounts/" + year.number() + "/stock",
                Map.of("workType", "=水引", "stock", "MATERIAL", "opening", "0", "closing", "5000", "source", "棚卸表"));

        assertThat(csv("/accounts/" + year.number() + "/1.csv")).startsWith("\uFEFF勘定科目,'=水引,合計");
        assertThat(csv("/accounts/" + year.number() + "/2.csv")).contains("当期材料仕入高,5000,5000");
        manager.get()
                .uri(BOOKS + "/accounts/" + year.number() + "/4.csv")
                .exchange()
                .expectStatus()
                .isNotFound();
        send("/accounts/" + year.number() + "/choice", Map.of("simplified", "true", "reason", "多種少額"));
        assertThat(csv("/accounts/" + year.number() + "/4.csv")).contains("就労支援事業費");
    }

    /** What is not sold yet was never a cost: its material stands in the stock of material. */
    @Test
    void materialOfUnsoldPiecesIsNotTakenOffTwice() {
        var counted = new HashMap<>(Map.of(
                "workType", "水引",
                "stock", "PRODUCT",
                "opening", "0",
                "closing", "4000",
                "source", "製品の棚卸表"));

        var again = refused("/accounts/" + year.number() + "/stock", counted);
        assertThat(again).contains("材料をのぞいた額", "4000", "製品の棚卸表");
        assertThat(csv("/accounts/" + year.number() + "/1.csv")).doesNotContain("4000");

        counted.put("withoutMaterial", "true");
        send("/accounts/" + year.number() + "/stock", counted);
        assertThat(csv("/accounts/" + year.number() + "/1.csv")).contains("期末製品棚卸高,4000,4000");
    }

    @Test
    void tableThatCannotBeChosenLeavesWhatWasTyped() {
        var again = refused("/accounts/" + year.number() + "/choice", Map.of("simplified", "true", "reason", ""));

        assertThat(again).contains("書いたものは、残っています");
    }

    @Test
    void staffReadTheAverageAndNothingElse() {
        var staff = as(people.staff(office));

        assertThat(Forms.page(staff, BOOKS)).contains("/wages/books/average").doesNotContain("/wages/books/reserves");
        assertThat(Forms.page(staff, BOOKS + "/average")).doesNotContain("/average/targets");
        for (var page : List.of("/expenses", "/reserves", "/accounts", "/report")) {
            staff.get().uri(BOOKS + page).exchange().expectStatus().isForbidden();
        }
        as(people.member(office, "はなこ"))
                .get()
                .uri(BOOKS + "/average")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private void send(String path, Map<String, String> fields) {
        Forms.post(manager, BOOKS + path, fields).exchange().expectStatus().isSeeOther();
    }

    private String refused(String path, Map<String, String> fields) {
        var page = Forms.post(manager, BOOKS + path, fields)
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNull(page);
    }

    private String see(String path) {
        var page = Forms.page(manager, BOOKS + path);
        assertThat(page).doesNotContain("??");
        return page;
    }

    private String csv(String path) {
        return Objects.requireNonNull(manager.get()
                .uri(BOOKS + path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private WebTestClient as(UUID viewer) {
        return web.mutate()
                .defaultHeader("Authorization", people.bearer(office, viewer))
                .build();
    }
}
