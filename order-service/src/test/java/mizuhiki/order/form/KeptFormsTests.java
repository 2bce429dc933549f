package mizuhiki.order.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What a manager typed and cannot be kept is still there, with the reason. */
@OrderTest
class KeptFormsTests {

    private static final String EXPENSES = "/wages/books/expenses";
    private static final String KEPT = "書いたものは、残っています";

    private final LocalDate today = Moment.dayOf(Instant.now());
    private final YearMonth lastMonth = YearMonth.from(today).minusMonths(1);

    @Autowired
    TestPeople people;

    @Autowired
    WebTestClient anybody;

    private UUID office;
    private WebTestClient manager;

    @BeforeEach
    void signIn() {
        office = people.office().id();
        manager = anybody.mutate()
                .defaultHeader("Authorization", people.bearer(office, people.manager(office)))
                .build();
    }

    @Test
    void anExpenseWithoutABasis() {
        var day = lastMonth.atDay(3).toString();
        var page = refused(
                EXPENSES + "?month=" + lastMonth,
                Map.of("day", day, "kind", "REPAIR", "bill", "30001", "note", "ミシンの修理", "costClass", "SALES"),
                HttpStatus.CONFLICT);

        assertThat(page)
                .contains(KEPT, "value=\"" + day, "value=\"30001\"", "value=\"ミシンの修理\"")
                .contains("value=\"REPAIR\" selected", "value=\"SALES\" selected", "expenses?month=" + lastMonth);
    }

    @Test
    void aBasisThatSharesToOnePlaceTwice() {
        var fields = new HashMap<>(Map.of(
                "kind",
                "UTILITIES",
                "validFrom",
                "2026-04-01",
                "basis",
                "AREA",
                "explanation",
                "作業室",
                "perMille",
                "401"));
        for (int part = 0; part < 2; part++) {
            fields.put("parts[" + part + "].workType", "水引");
            fields.put("parts[" + part + "].costClass", "PRODUCTION");
            fields.put("parts[" + part + "].weight", "7" + part);
        }

        var page = refused(EXPENSES + "/bases", fields, HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(page)
                .contains(KEPT, "同じ先は1回だけ", "<details class=\"card\" open")
                .contains("value=\"401\"", "value=\"70\"", "value=\"71\"", "value=\"AREA\" selected");
    }

    @Test
    void aReasonThatIsMissing() {
        var bill = Map.of("day", today.toString(), "kind", "REPAIR", "bill", "500", "note", "修理", "workType", "水引");
        post(EXPENSES, with(bill, "costClass", "PRODUCTION")).isSeeOther();
        var cancellation = cancellation(Forms.page(manager, EXPENSES));

        assertThat(refused(cancellation, Map.of("reason", " "), HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "<details class=\"by-hand\" open");

        post(cancellation, Map.of("reason", "まちがい")).isSeeOther();
        post(cancellation, Map.of("reason", "まちがい")).isEqualTo(HttpStatus.CONFLICT);
        post(EXPENSES + "/" + UUID.randomUUID() + "/cancellation", Map.of("reason", "なし"))
                .isNotFound();
    }

    @Test
    void whatIsWrongIsSaid() {
        var bill = Map.of("day", today.toString(), "kind", "REPAIR", "bill", "500", "note", "修理");
        var wrong = Map.of(
                "day", Map.of("いつか", "2026-04-01のように", "", "まだ書いていない"),
                "bill", Map.of("0", "1以上", "100000001", "100,000,000以下", "五百", "数字だけ"),
                "note", Map.of(" ", "まだ書いていない", "い".repeat(201), "200字まで"));

        wrong.forEach((field, values) -> values.forEach((value, why) -> assertThat(
                        refused(EXPENSES, with(bill, field, value), HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, why)));
        assertThat(refused(EXPENSES, with(with(bill, "note", ""), "bill", "0"), HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "使えないところがあります");
    }

    @Test
    void anExpenseOfADoubleTapIsOne() {
        var bill = with(
                Map.of("day", today.toString(), "kind", "REPAIR", "bill", "500", "note", "修理", "workType", "水引"),
                "costClass",
                "PRODUCTION");
        var id = Forms.page(manager, EXPENSES)
                .split("name=\"id\" value=\"", -1)[1]
                .split("\"", -1)[0];
        for (int tap = 0; tap < 2; tap++) {
            post(EXPENSES, with(bill, "id", id)).isSeeOther();
        }

        assertThat(Forms.page(manager, EXPENSES).split("/cancellation", -1)).hasSize(2);
        assertThat(refused(EXPENSES, with(with(bill, "id", id), "bill", "700"), HttpStatus.CONFLICT))
                .contains("value=\"700\"");
    }

    @Test
    void aMoveOfAReserveThatIsNotAllowed() {
        var move = Map.of(
                "reserve",
                "EQUIPMENT",
                "kind",
                "SET_ASIDE",
                "amount",
                "250001",
                "day",
                today.toString(),
                "resolution",
                "第3号",
                "resolvedOn",
                today.toString(),
                "note",
                "普通預金");

        assertThat(refused("/wages/books/reserves", move, HttpStatus.CONFLICT))
                .contains(KEPT, "value=\"250001\"", "value=\"第3号\"", "value=\"普通預金\"", "value=\"EQUIPMENT\" selected");
        assertThat(refused("/wages/books/reserves", with(move, "kind", "FOR_WAGES"), HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "設備等整備積立金は工賃に使えません", "value=\"250001\"");
        assertThat(refused("/wages/books/reserves", with(move, "kind", "BOUGHT"), HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "値段と作業種別も書いてください", "<details class=\"by-hand\" open");
        assertThat(refused(
                        "/wages/books/assets",
                        Map.of("asOf", today.toString(), "amount", "x", "source", "台帳"),
                        HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "数字だけにしてください", "value=\"台帳\"");
    }

    @Test
    void aMoveIsOfTheYearOfItsDay() {
        assertThat(Forms.page(manager, "/wages/books/reserves?year=2026"))
                .contains("2026年度の分は、", "3月31日（水）までの日で、3月を締める前に書きます")
                .doesNotContain("??");
    }

    @Test
    void aWageRuleThatCannotBe() {
        var rule = new HashMap<>(Map.of(
                "validFrom",
                "2027-04-01",
                "blocks.perHour",
                "211",
                "blocks.countedMinutes",
                "15",
                "blocks.tasks",
                "true",
                "blocks.byHours",
                "60",
                "rounding.scope",
                "MONTH",
                "rounding.mode",
                "FLOOR",
                "rounding.unit",
                "10",
                "reason",
                "みんなで決めた"));

        var page = refused("/wages/policy/wage", rule, HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(page)
                .contains(KEPT, "60", "<details class=\"card\" open")
                .contains("value=\"2027-04-01\"", "value=\"211\"", "value=\"60\"", "value=\"みんなで決めた\"")
                .contains("value=\"15\" selected", "value=\"MONTH\" selected", "value=\"true\" checked");
        assertThat(refused("/wages/policy/wage", with(rule, "blocks.perHour", "百"), HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "数字だけにしてください", "value=\"百\"", "value=\"60\"")
                .containsOnlyOnce("aria-invalid=\"true\"")
                .contains("name=\"blocks.perHour\" aria-invalid=\"true\"");
        assertThat(refused(
                        "/wages/policy/wage",
                        with(with(rule, "blocks.longDayExtra", "300"), "blocks.longDayMinutes", "0"),
                        HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "何分からかも書いてください", "value=\"300\"");
        assertThat(refused(
                        "/wages/policy/wage", with(rule, "blocks.tier1Hours", "三十"), HttpStatus.UNPROCESSABLE_CONTENT))
                .contains("name=\"blocks.tier1Hours\" aria-invalid=\"true\"");
        assertThat(refused("/wages/policy/wage", with(rule, "reason", " "), HttpStatus.UNPROCESSABLE_CONTENT))
                .contains("name=\"reason\" aria-invalid=\"true\"");
    }

    @Test
    void aRuleOfSharingThatCannotBe() {
        var rule = new HashMap<>(Map.of(
                "validFrom",
                "2027-04-01",
                "making",
                "61",
                "makingBy",
                "PIECES",
                "listing",
                "10",
                "show",
                "101",
                "packing",
                "9",
                "absent",
                "TO_POOL",
                "returnDays",
                "13",
                "reason",
                "配信がふえた"));

        var page = refused("/wages/policy/credit", rule, HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(page)
                .contains(KEPT, "<details class=\"card\" open", "value=\"2027-04-01\"", "value=\"61\"", "value=\"101\"")
                .contains(
                        "value=\"PIECES\" selected", "value=\"TO_POOL\" selected", "value=\"13\"", "value=\"配信がふえた\"");
    }

    @Test
    void anAmountAddedByHandThatCannotBe() {
        var extra = Map.of("id", UUID.randomUUID().toString(), "amount", "1000001", "reason", "春のまつり");

        assertThat(refused("/wages/close/" + lastMonth + "/adjustments", extra, HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "value=\"1000001\"", "value=\"春のまつり\"", extra.get("id"));
        var gone = Map.of("personId", UUID.randomUUID().toString(), "amount", "500", "reason", "春のまつり");
        assertThat(refused("/wages/close/" + lastMonth + "/adjustments", gone, HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "value=\"500\"", "value=\"春のまつり\"", "メンバーを選びなおして");
    }

    @Test
    void figuresOfTheAverageThatCannotBe() {
        var confirmed = Map.of(
                "kind",
                "FIRST_YEAR",
                "validFrom",
                "2026-04-01",
                "amount",
                "20001",
                "confirmedOn",
                "2026-05-01",
                "document",
                "通知第8号");
        assertThat(refused("/wages/books/average/confirmed?year=2025", confirmed, HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "10,000円より少なく", "value=\"20001\"", "value=\"通知第8号\"", "2025年度")
                .contains("value=\"FIRST_YEAR\" selected");

        var table = Map.of(
                "name",
                "定員21〜40",
                "appliesTo",
                "KEPT",
                "validFrom",
                "2026-04-01",
                "capacityFrom",
                "21",
                "capacityTo",
                "40",
                "source",
                "告示",
                "lines",
                "48000 837 748");
        assertThat(refused("/wages/books/average/tables", table, HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "48000 837 748", "value=\"定員21〜40\"", "value=\"KEPT\" selected");
    }

    @Test
    void stockThatIsNoNumber() {
        var stock = Map.of("workType", "水引", "stock", "PRODUCT", "closing", "12.5", "source", "棚卸表3月");
        for (var opening : List.of("たくさん", "1.5", "9".repeat(30))) {
            assertThat(refused(
                            "/wages/books/accounts/2026/stock",
                            with(stock, "opening", opening),
                            HttpStatus.UNPROCESSABLE_CONTENT))
                    .contains(KEPT, "数字だけにしてください", "<details class=\"card\" open", "value=\"棚卸表3月\"", "value=\"12.5\"")
                    .contains("value=\"" + opening + "\"", "value=\"PRODUCT\" selected", "2026年度");
        }
    }

    @Test
    void wordsThatAreTooLong() {
        var hanako = people.member(office, "はなこ");
        var ken = people.member(office, "けん");
        var words = "ていねい".repeat(76);

        var page = refused(
                "/wages/papers/" + lastMonth + "/messages/" + hanako,
                Map.of("words", words),
                HttpStatus.UNPROCESSABLE_CONTENT);

        assertThat(page).contains(KEPT, "300字まで", "<details class=\"card\" open", words, ken.toString());
        assertThat(page.split(words, -1)).hasSize(2);
        assertThat(page).containsOnlyOnce("name=\"words\" aria-invalid=\"true\"");
        manager.put()
                .uri("/api/v1/wages/papers/%s/messages/%s".formatted(lastMonth, hanako))
                .bodyValue(Map.of("words", words))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void aRateThatCannotBe() {
        var task = Map.of("stage", "PACKING", "name", "箱づめ", "workType", "梱包", "costClass", "SALES", "atHome", "true");
        post("/work/tasks", task).isSeeOther();
        var rates = address(Forms.page(manager, "/work/tasks"), "箱づめ") + "/rates";
        var rate = Map.of("validFrom", today.plusDays(3).toString(), "unit", "PIECE", "rate", "1.5", "reason", "箱が大きい");

        for (var wrong : List.of("1.5", "百円", "9".repeat(30))) {
            assertThat(refused(rates, with(rate, "rate", wrong), HttpStatus.UNPROCESSABLE_CONTENT))
                    .contains(KEPT, "value=\"" + wrong + "\"", "value=\"PIECE\" selected", "value=\"箱が大きい\"")
                    .contains("value=\"" + rate.get("validFrom"));
        }
        post(rates, with(rate, "rate", "20")).isSeeOther();
        assertThat(refused(rates, with(rate, "rate", "21"), HttpStatus.CONFLICT))
                .contains(KEPT, "value=\"21\"");

        assertThat(refused("/work/tasks", task, HttpStatus.CONFLICT))
                .contains(KEPT, "<details class=\"card\" open", "value=\"箱づめ\"", "value=\"梱包\"")
                .contains("value=\"PACKING\" selected", "value=\"SALES\" selected", "value=\"true\" checked");
        assertThat(refused(
                        rates.replace("/rates", "/home"),
                        Map.of("possible", "false", "validFrom", "あした"),
                        HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "value=\"false\" checked", "value=\"あした\"");
        post(rates.replace("/rates", "/usual"), Map.of()).isSeeOther();
        assertThat(refused(rates.replace("/rates", "/retirement"), Map.of(), HttpStatus.CONFLICT))
                .doesNotContain(KEPT);
    }

    /** Nothing that is told about pay begins decades ahead. */
    @Test
    void aRuleWhoseYearWasMistyped() {
        var rule = Map.of("validFrom", "2062-04-01", "reason", "みんなで決めた");
        var credit = Map.of("making", "60", "listing", "10", "show", "20", "packing", "10");
        var wage = Map.of(
                "blocks.perHour", "211", "rounding.scope", "MONTH", "rounding.mode", "FLOOR", "rounding.unit", "10");
        var basis = Map.of(
                "kind",
                "UTILITIES",
                "basis",
                "AREA",
                "explanation",
                "作業室",
                "perMille",
                "400",
                "parts[0].workType",
                "水引",
                "parts[0].costClass",
                "PRODUCTION",
                "parts[0].weight",
                "1");
        post("/work/tasks", Map.of("stage", "PACKING", "name", "箱づめ", "workType", "梱包", "costClass", "SALES"))
                .isSeeOther();
        var rates = address(Forms.page(manager, "/work/tasks"), "箱づめ") + "/rates";
        var forms = Map.of(
                "/wages/policy/credit",
                credit,
                "/wages/policy/wage",
                wage,
                EXPENSES + "/bases",
                basis,
                rates,
                Map.of("unit", "PIECE", "rate", "20"));

        forms.forEach((path, fields) -> {
            var written = new HashMap<>(rule);
            written.putAll(fields);
            var page = refused(path, written, HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(page)
                    .as(path)
                    .contains(KEPT, "年を確認してください", "value=\"2062-04-01\"")
                    .containsOnlyOnce("aria-invalid=\"true\"")
                    .containsPattern("name=\"validFrom\"[^>]*aria-invalid=\"true\"");
        });
        assertThat(refused(rates, with(with(rule, "unit", "PIECE"), "rate", "20"), HttpStatus.UNPROCESSABLE_CONTENT))
                .doesNotContain(today.minusYears(50).getYear() + "年");
    }

    @Test
    void everyFieldThatIsMissingIsMarked() {
        var forms = Map.of(
                "/wages/books/average/targets",
                List.of("amount"),
                "/wages/books/average/months",
                List.of("month", "wages", "userDays", "openDays", "source"),
                "/wages/books/average/confirmed",
                List.of("kind", "validFrom", "amount", "confirmedOn", "document"),
                "/wages/books/assets",
                List.of("asOf", "amount", "source"),
                "/wages/books/reserves",
                List.of("reserve", "kind", "amount", "day", "resolution", "note"),
                "/wages/close/" + lastMonth + "/adjustments",
                List.of("personId", "amount", "reason"),
                "/wages/yearly",
                List.of("personId"),
                "/work/tasks",
                List.of("stage", "name", "workType", "costClass"));

        forms.forEach((path, fields) -> {
            var page = refused(path, Map.of("year", "2025"), HttpStatus.UNPROCESSABLE_CONTENT);
            assertThat(fields)
                    .as(path)
                    .allSatisfy(field -> assertThat(page).contains("name=\"" + field + "\" aria-invalid=\"true\""));
        });
    }

    /** Each is told by what is said of it in the list above. */
    @Test
    void everyFieldOfAnAccountThatIsWrongIsMarked() {
        var account = Map.of("validFrom", "あした", "way", "BANK", "number", "12345678", "holder", "♪");
        var sender = Map.of("validFrom", "あした", "number", "12345678", "remitterCode", "1");

        assertThat(refused(
                        "/wages/accounts/" + people.member(office, "はなこ") + "/preview",
                        account,
                        HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(marked("validFrom"), marked("number"), "id=\"fault-number\"")
                .contains("aria-describedby=\"fault-holder holder-hint\"");
        assertThat(refused("/wages/remitter", sender, HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(marked("validFrom"), marked("number"), marked("remitterCode"), "id=\"fault-remitterCode\"");
    }

    private static String marked(String field) {
        return "aria-invalid=\"true\" aria-describedby=\"fault-" + field + "\"";
    }

    @Test
    void aGradeThatCannotBe() {
        var word = Map.of("allowed", "true", "validFrom", today.toString(), "reason", "市に確認した");
        assertThat(refused("/work/grading", word, HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "<details class=\"card\" open", "value=\"市に確認した\"");
        var early = Map.of("personId", people.member(office, "ゆい").toString(), "validFrom", today.toString());
        assertThat(refused("/work/grades", with(with(early, "percent", "117"), "reason", "新しい役"), HttpStatus.CONFLICT))
                .contains(KEPT, "value=\"117\"", "value=\"新しい役\"");
        post("/work/grading", with(word, "warningRead", "true")).isSeeOther();
        var ken = people.member(office, "けん").toString();
        var grade = Map.of("personId", ken, "validFrom", today.toString(), "percent", "11O", "reason", "新しい役");

        assertThat(refused("/work/grades", grade, HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(
                        KEPT,
                        "value=\"11O\"",
                        "value=\"新しい役\"",
                        ken + "\" selected",
                        "name=\"percent\" aria-invalid=\"true\"");
    }

    @Test
    void aPaydayAndADayOfBanksThatCannotBe() {
        for (var day : List.of("32", "0", "", "末日", "9".repeat(30))) {
            assertThat(refused("/wages/payday", Map.of("dayOfMonth", day), HttpStatus.UNPROCESSABLE_CONTENT))
                    .contains(KEPT, "<details class=\"card\" open", "value=\"" + day + "\"");
        }
        var day = Map.of("day", "2026-02-30", "reason", "臨時の休み");
        assertThat(refused("/wages/bank-closed-days", day, HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "<details class=\"card\" open", "value=\"2026-02-30\"", "value=\"臨時の休み\"")
                .containsOnlyOnce("aria-invalid")
                .containsPattern("name=\"day\" aria-invalid=\"true\"");
        var mistyped = Map.of("day", "2962-12-25", "reason", "臨時の休み");
        assertThat(refused("/wages/bank-closed-days", mistyped, HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "value=\"2962-12-25\"", "年を確認してください", "name=\"day\" aria-invalid=\"true\"");
        assertThat(refused(
                        "/wages/bank-closed-days",
                        Map.of("day", "2026-12-25", "reason", " "),
                        HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "value=\"2026-12-25\"");
    }

    @Test
    void aYearlyPaperThatCannotBe() {
        var ken = people.member(office, "けん").toString();
        var asked = Map.of("personId", ken, "kind", "FISCAL", "year", "1999");

        for (var year : List.of("1999", "", "令和8")) {
            assertThat(refused("/wages/yearly", with(asked, "year", year), HttpStatus.UNPROCESSABLE_CONTENT))
                    .contains(KEPT, "value=\"" + year + "\"", ken + "\" selected")
                    .contains("value=\"FISCAL\" checked");
        }
        assertThat(refused("/wages/yearly", asked, HttpStatus.UNPROCESSABLE_CONTENT))
                .contains("2000以上");
        assertThat(refused("/wages/yearly", with(asked, "year", "2001"), HttpStatus.CONFLICT))
                .contains(KEPT, "value=\"2001\"", ken + "\" selected");
    }

    @Test
    void anAccountThatIsTooLong() {
        var hanako = people.member(office, "はなこ");
        var account =
                Map.of("validFrom", "20261-01-01", "way", "BANK", "bankName", "ミズ".repeat(60), "number", "1234567");

        for (var page :
                List.of("/wages/remitter", "/wages/accounts/" + hanako + "/preview", "/wages/accounts/" + hanako)) {
            assertThat(refused(page, account, HttpStatus.UNPROCESSABLE_CONTENT))
                    .contains("書いたものは残っています", "0以上100以下の長さ", "value=\"20261-01-01\"", "ミズ".repeat(60));
        }
    }

    @Test
    void papersOfWorkAtHomeThatCannotBe() {
        var hanako = people.member(office, "はなこ");
        var papers = Map.of("wishedOn", "2026-05-01", "findingOn", "2026-02-30", "emergencyContact", "母 0265");

        assertThat(refused("/work/home/" + hanako + "/papers", papers, HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "value=\"2026-05-01\"", "value=\"2026-02-30\"", "value=\"母 0265\"");
        assertThat(refused(
                        "/work/home/office",
                        Map.of("rulesFrom", "4月", "filedOn", "2026-04-02"),
                        HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "value=\"4月\"", "value=\"2026-04-02\"");
    }

    @Test
    void limitOfAYearIsToldAsAYear() {
        assertThat(refused(
                        "/wages/books/average/rules",
                        Map.of("fiscalYear", "1999", "countedBy", "WORKED", "source", "告示"),
                        HttpStatus.UNPROCESSABLE_CONTENT))
                .contains(KEPT, "value=\"1999\"", "2006以上")
                .doesNotContain("2,006");
    }

    private String refused(String path, Map<String, String> fields, HttpStatus status) {
        var page = Forms.post(manager, path, fields)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        assertThat(page).doesNotContain("??");
        return Objects.requireNonNull(page);
    }

    private StatusAssertions post(String path, Map<String, String> fields) {
        return Forms.post(manager, path, fields).exchange().expectStatus();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        var all = new HashMap<>(fields);
        all.put(name, value);
        return all;
    }

    private static String address(String page, String name) {
        var end = page.indexOf("\">" + name);
        return page.substring(page.lastIndexOf("/work/tasks/", end), end);
    }

    private static String cancellation(String page) {
        var end = page.indexOf("/cancellation") + "/cancellation".length();
        return page.substring(page.lastIndexOf(EXPENSES, end), end);
    }
}
