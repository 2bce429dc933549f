package mizuhiki.order.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.web.reactive.function.BodyInserters.fromFormData;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.task.TaskKinds;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A rate or a policy with a mistake, seen before anything followed it. */
@OrderTest
class WithdrawalTests {

    private static final String KEEP = """
            insert into orders.rule_withdrawal (id, rule, valid_from, content, withdrawn_by, withdrawn_at)
            select gen_random_uuid(), 'WAGE_POLICY', p.valid_from, to_jsonb(p), p.added_by, now()
            from orders.wage_policy p where p.valid_from = :day
            """;

    private static final String SETTLED = """
            insert into orders.settlement
              (id, order_id, product_id, lot_id, title, quantity, price, shipping_fee, channel_fee, shipping_cost,
               material_cost, proceeds, credited, policy_from, booked_on, happened_at)
            values (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'ブローチ', 1, 0, 0, 0, 0, 0,
               0, 0, :day, :day, now())
            """;

    private final Instant now = Instant.now();
    private final LocalDate today = Moment.dayOf(now);
    private final LocalDate nextMonth = today.plusMonths(1).withDayOfMonth(1);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    TaskKinds kinds;

    @Autowired
    DatabaseClient database;

    private UUID office;
    private WebTestClient manager;
    private UUID making;

    @BeforeEach
    void openAnOffice() {
        office = people.office().id();
        manager = as(people.person(office, "中村", Role.MANAGER));
        making = Objects.requireNonNull(sales.now(office, now, kinds.meant(Stage.MAKING, "製作", today)));
    }

    @Test
    void wrongRateIsWithdrawnAndTheRightOneBeginsOnThatDay() {
        var rates = "/work/tasks/" + making + "/rates";
        addRate(nextMonth, "2000").isSeeOther();
        addRate(nextMonth, "20").isEqualTo(HttpStatus.CONFLICT);
        assertThat(page("/work/tasks/" + making)).contains(rates + "/" + nextMonth + "/withdrawal");

        withdraw("/work/tasks/" + making, "/rates/" + nextMonth).isSeeOther();

        addRate(nextMonth, "20").isSeeOther();
        assertThat(page("/work/tasks/" + making)).contains("20円", "中村さんが取りさげました", "2,000円");
    }

    @Test
    void rateMistypedThisMorningIsPutRightFromTodayOn() {
        addRate(today, "2000").isSeeOther();
        addRate(today, "20").isEqualTo(HttpStatus.CONFLICT);
        assertThat(page("/work/tasks/" + making)).contains("/rates/" + today + "/withdrawal");

        withdraw("/work/tasks/" + making, "/rates/" + today).isSeeOther();

        addRate(today, "20").isSeeOther();
        assertThat(page("/work/tasks/" + making)).contains("20円", "中村さんが取りさげました", "2,000円");
    }

    /** A tap may come double. */
    @Test
    void whatIsSentTwiceIsThereAndGoneOnce() {
        for (int tap = 0; tap < 2; tap++) {
            addRate(today, "20").isSeeOther();
            addWagePolicy(today, "200").isSeeOther();
            addCreditPolicy(today, "60").isSeeOther();
            addBasis(today, "400", "").isSeeOther();
        }
        assertThat(rules("task_rate") + rules("wage_policy")).isEqualTo(1 + 1);
        assertThat(rules("expense_rule") + rules("expense_rule_part")).isEqualTo(1 + 1);
        addBasis(today, "500", "計りなおした").isEqualTo(HttpStatus.CONFLICT);
        assertThat(rules("credit_policy where added_by is not null")).isEqualTo(1);

        var rate = mark("/work/tasks/" + making, "/rates/" + today);
        var wage = mark("/wages/policy/wage", "/" + today);
        var credit = mark("/wages/policy/credit", "/" + today);
        var basis = mark("/wages/books/expenses", basis(today));
        for (int tap = 0; tap < 2; tap++) {
            post("/work/tasks/" + making + "/rates/" + today + "/withdrawal", "mark", rate)
                    .isSeeOther();
            post("/wages/policy/wage/" + today + "/withdrawal", "mark", wage).isSeeOther();
            post("/wages/policy/credit/" + today + "/withdrawal", "mark", credit)
                    .isSeeOther();
            post(withdrawal(today), "mark", basis).isSeeOther();
        }
        assertThat(rules("rule_withdrawal")).isEqualTo(4);
        assertThat(rules("task_rate") + rules("wage_policy")).isZero();
    }

    /** Somebody else was quicker and has put it right: what stands now was never seen on that page. */
    @Test
    void tapOnAnOldPageWithdrawsNothingElse() {
        var task = "/work/tasks/" + making;
        addRate(today, "2000").isSeeOther();
        addWagePolicy(today, "2000").isSeeOther();
        addCreditPolicy(today, "6").isSeeOther();
        addBasis(today, "4", "").isSeeOther();
        var rate = mark(task, "/rates/" + today);
        var wage = mark("/wages/policy/wage", "/" + today);
        var credit = mark("/wages/policy/credit", "/" + today);
        var basis = mark("/wages/books/expenses", basis(today));
        withdraw(task, "/rates/" + today).isSeeOther();
        withdraw("/wages/policy/wage", "/" + today).isSeeOther();
        withdraw("/wages/policy/credit", "/" + today).isSeeOther();
        withdrawBasis(today).isSeeOther();
        addRate(today, "20").isSeeOther();
        addWagePolicy(today, "200").isSeeOther();
        addCreditPolicy(today, "60").isSeeOther();
        addBasis(today, "400", "").isSeeOther();

        for (var tap : Map.of(
                        task + "/rates/" + today, rate,
                        "/wages/policy/wage/" + today, wage,
                        "/wages/policy/credit/" + today, credit,
                        "/wages/books/expenses" + basis(today), basis)
                .entrySet()) {
            assertThat(late(tap.getKey() + "/withdrawal", tap.getValue())).contains("それは取りさげていません");
        }
        post(task + "/rates/" + today + "/withdrawal").isEqualTo(HttpStatus.PRECONDITION_FAILED);
        assertThat(rules("task_rate") + rules("wage_policy") + rules("expense_rule"))
                .isEqualTo(1 + 1 + 1);
        assertThat(rules("rule_withdrawal")).isEqualTo(4);
    }

    /** What has to be typed again exactly. */
    @Test
    void allThatWasSaidIsTold() {
        post(
                        "/wages/policy/credit",
                        "validFrom",
                        today.toString(),
                        "making",
                        "61",
                        "makingBy",
                        "PIECES",
                        "listing",
                        "11",
                        "show",
                        "21",
                        "showBy",
                        "EQUAL",
                        "packing",
                        "7",
                        "absent",
                        "TO_POOL",
                        "commonOf",
                        "MONTH_BEFORE",
                        "counting",
                        "CONFIRMED_ONLY",
                        "returnDays",
                        "13",
                        "reason",
                        "配信がふえた")
                .isSeeOther();
        withdraw("/wages/policy/credit", "/" + today).isSeeOther();
        addWagePolicy(today, "200").isSeeOther();
        withdraw("/wages/policy/wage", "/" + today).isSeeOther();

        assertThat(told("/wages/policy/credit"))
                .contains(">61<", "つくった個数", ">21<", "みんな同じ", "かかった分数")
                .contains("みんなの工賃のもとに入れます", "売れた前の月", "発送から13日たって")
                .doesNotContain("??");
        assertThat(told("/wages/policy/wage")).contains("1時間200円", "日ごとに1円きざみで四捨五入");
    }

    private String told(String path) {
        var page = page(path);
        return page.substring(page.indexOf("取りさげました"), page.indexOf("<form", page.indexOf("取りさげました")));
    }

    /** Without a closed month nothing else would hold what everybody was paid by for years. */
    @Test
    void wagePolicyThatAnotherHasFollowedLongAgoStays() {
        var old = today.withDayOfMonth(1).minusMonths(7);
        var lastMonth = today.withDayOfMonth(1).minusMonths(1);
        for (var from : List.of(old, lastMonth, today, nextMonth)) {
            addWagePolicy(from, "200").isSeeOther();
        }

        assertThat(page("/wages/policy/wage"))
                .contains("/" + lastMonth + "/withdrawal", "/" + today + "/withdrawal", "/" + nextMonth + "/withdrawal")
                .doesNotContain("/" + old + "/withdrawal");
        assertThat(refused("/api/v1/wages/policies/wage/" + old)).contains("rule-followed");
        assertThatThrownBy(() -> sales.now(
                        office, now, database.sql(KEEP).bind("day", old).then()))
                .hasStackTraceContaining("another followed");

        withdraw("/wages/policy/wage", "/" + lastMonth).isSeeOther();
        assertThat(page("/wages/policy/wage")).contains("/" + old + "/withdrawal");
    }

    /** The page was opened before. */
    @Test
    void rateOfAMonthThatIsBeingClosedStays() {
        addRate(today, "2000").isSeeOther();
        var mark = mark("/work/tasks/" + making, "/rates/" + today);
        close(YearMonth.from(today));

        post("/work/tasks/" + making + "/rates/" + today + "/withdrawal", "mark", mark)
                .isEqualTo(HttpStatus.CONFLICT);
        assertThat(rules("task_rate")).isEqualTo(1);
    }

    private StatusAssertions withdraw(String page, String rule) {
        var path = page + rule + "/withdrawal";
        return post(path, "mark", mark(page, rule));
    }

    /** As the form on the page carries it. */
    private String mark(String page, String rule) {
        return page(page)
                .split(page + rule + "/withdrawal", 2)[1]
                .split("name=\"mark\" value=\"", 2)[1]
                .split("\"", 2)[0];
    }

    private String late(String path, String mark) {
        return body(Forms.post(manager, path, Map.of("mark", mark)), HttpStatus.PRECONDITION_FAILED);
    }

    private String refused(String api) {
        return body(manager.delete().uri(api).header("If-Match", eTag(api)), HttpStatus.CONFLICT);
    }

    private String eTag(String api) {
        var answer = manager.get()
                .uri(api)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult();
        assertThat(answer.getResponseBody()).contains("\"validFrom\":\"");
        return Objects.requireNonNull(answer.getResponseHeaders().getETag());
    }

    private static String body(WebTestClient.RequestHeadersSpec<?> request, HttpStatus status) {
        var answer = request.exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectBody(String.class)
                .returnResult();
        return Objects.requireNonNull(answer.getResponseBody());
    }

    private long rules(String table) {
        var count = database.sql("select count(*) from orders." + table).mapValue(Long.class);
        return Objects.requireNonNull(sales.now(office, now, count.one()));
    }

    @Test
    void rateOfEarlierDaysStays() {
        sales.now(
                office,
                now,
                database.sql("""
                        insert into orders.task_rate (task_id, valid_from, unit, rate, reason, added_by)
                        values (:task, :day, 'PIECE', 20, 'はじめ', :task)
                        """)
                        .bind("task", making)
                        .bind("day", today.minusDays(1))
                        .then());

        assertThat(page("/work/tasks/" + making)).contains("20円").doesNotContain("/withdrawal");
        assertThat(refused("/api/v1/work/tasks/" + making + "/rates/" + today.minusDays(1)))
                .contains("rule-begun");
        post("/work/tasks/" + making + "/rates/" + nextMonth + "/withdrawal").isNotFound();
        assertThat(page("/work/tasks/" + making)).contains("20円").doesNotContain("取りさげました");
    }

    @Test
    void wagePolicyIsPutRightFromItsDayOnUntilAMonthIsClosedByIt() {
        var first = today.withDayOfMonth(1);
        addWagePolicy(first, "2000").isSeeOther();
        assertThat(page("/wages/policy/wage")).contains("/wages/policy/wage/" + first + "/withdrawal");
        withdraw("/wages/policy/wage", "/" + first).isSeeOther();
        addWagePolicy(first, "200").isSeeOther();
        assertThat(page("/wages/policy/wage")).contains("2,000円", "200円", "中村さんが取りさげました");

        close(YearMonth.from(today));

        assertThat(page("/wages/policy/wage")).doesNotContain("/withdrawal");
        assertThat(refused("/api/v1/wages/policies/wage/" + first)).contains("month-closed");
        assertThatThrownBy(() -> sales.now(
                        office, now, database.sql(KEEP).bind("day", first).then()))
                .hasStackTraceContaining("closed");
    }

    @Test
    void wayOfSharingIsPutRightOnItsDayUnlessASaleWasSharedByIt() {
        addCreditPolicy(today, "600").isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
        addCreditPolicy(today, "6").isSeeOther();
        withdraw("/wages/policy/credit", "/" + today).isSeeOther();
        addCreditPolicy(today, "60").isSeeOther();
        assertThat(page("/wages/policy/credit")).contains("中村さんが取りさげました", ">6<", ">60<");

        sales.now(office, now, database.sql(SETTLED).bind("day", today).then());

        assertThat(refused("/api/v1/wages/policies/credit/" + today)).contains("rule-begun");
        assertThat(page("/wages/policy/credit")).contains(">60<");
    }

    @Test
    void policiesAreWithdrawnToo() {
        addWagePolicy("10").isSeeOther();
        addWagePolicy("100").isEqualTo(HttpStatus.CONFLICT);
        assertThat(page("/wages/policy/wage")).contains("/wages/policy/wage/" + nextMonth + "/withdrawal");
        withdraw("/wages/policy/wage", "/" + nextMonth).isSeeOther();
        addWagePolicy("100").isSeeOther();
        assertThat(page("/wages/policy/wage")).contains("時給をはじめる", "中村さんが取りさげました");

        addCreditPolicy("6").isSeeOther();
        addCreditPolicy("60").isEqualTo(HttpStatus.CONFLICT);
        assertThat(page("/wages/policy/credit")).contains("/wages/policy/credit/" + nextMonth + "/withdrawal");
        withdraw("/wages/policy/credit", "/" + nextMonth).isSeeOther();
        addCreditPolicy("60").isSeeOther();
        assertThat(page("/wages/policy/credit")).contains("配信がふえた", "中村さんが取りさげました");
    }

    /** Its day binds nobody, the bills that were shared by it do. */
    @Test
    void basisOfSharingIsWithdrawnAsLongAsNoBillStandsByIt() {
        var first = today.withDayOfMonth(1);
        var bases = "/wages/books/expenses/bases/UTILITIES/";
        addBasis(first, "400", "").isSeeOther();
        enterBill(first).isSeeOther();
        addBasis(today.plusDays(1), "4", "けたちがい").isSeeOther();
        addBasis(today.plusDays(2), "40", "計りなおした").isSeeOther();
        enterBill(today.plusDays(2)).isSeeOther();

        assertThat(page("/wages/books/expenses"))
                .contains(bases + today.plusDays(1) + "/withdrawal")
                .doesNotContain(bases + first, bases + today.plusDays(2));
        for (var used : List.of(first, today.plusDays(2))) {
            assertThat(refused("/api/v1/wages/expenses/bases/UTILITIES/" + used))
                    .contains("basis-in-use");
        }
        withdrawBasis(today.plusDays(1)).isSeeOther();
        post(withdrawal(today.plusDays(3))).isNotFound();

        addBasis(today.plusDays(1), "500", "計りなおした").isSeeOther();
        assertThat(page("/wages/books/expenses")).contains("中村さんが取りさげました", "（けたちがい）", "1000のうち500<");
        assertThat(told("/wages/books/expenses")).contains("面積", "作業室の広さ4<", "1000のうち4<", "水引", "製造", ">1<");
    }

    @Test
    void basisOfBillsThatWereCancelledIsPutRightForThatDay() {
        addBasis(today, "4", "").isSeeOther();
        enterBill(today).isSeeOther();
        var basis = "/api/v1/wages/expenses/bases/UTILITIES/" + today;
        assertThat(refused(basis)).contains("basis-in-use");
        var bill = sales.now(
                office,
                now,
                database.sql("select id from orders.expense")
                        .mapValue(UUID.class)
                        .one());
        post("/wages/books/expenses/" + bill + "/cancellation", "reason", "分けかたのまちがい")
                .isSeeOther();

        as(people.staff(office)).delete().uri(basis).exchange().expectStatus().isForbidden();
        delete(basis, eTag(basis)).isNoContent();

        addBasis(today, "400", "").isSeeOther();
        enterBill(today).isSeeOther();
        assertThat(page("/wages/books/expenses")).contains("12,000円", "（作業室の広さ4）");
        var kept = sales.now(
                office,
                now,
                database.sql("select content -> 'parts' -> 0 ->> 'work_type' from orders.rule_withdrawal")
                        .mapValue(String.class)
                        .one());
        assertThat(kept).isEqualTo("水引");
    }

    /** Whoever withdraws says what was read, and may say so twice. */
    @Test
    void programsWithdrawWhatTheyRead() {
        addRate(nextMonth, "2000").isSeeOther();
        addWagePolicy("2000").isSeeOther();
        addCreditPolicy("6").isSeeOther();
        addBasis(nextMonth, "4", "").isSeeOther();
        for (var rule : List.of(
                "work/tasks/" + making + "/rates/",
                "wages/policies/wage/",
                "wages/policies/credit/",
                "wages/expenses/bases/UTILITIES/")) {
            var api = "/api/v1/" + rule + nextMonth;
            var seen = eTag(api);

            as(people.staff(office)).delete().uri(api).exchange().expectStatus().isForbidden();
            manager.delete().uri(api).exchange().expectStatus().isEqualTo(HttpStatus.PRECONDITION_REQUIRED);
            delete(api, "\"1\"").isEqualTo(HttpStatus.PRECONDITION_FAILED);
            delete(api, seen).isNoContent();
            delete(api, seen).isNoContent();
            manager.get().uri(api).exchange().expectStatus().isNotFound();
            delete("/api/v1/" + rule + nextMonth.plusDays(1), seen).isNotFound();
        }
        assertThat(rules("rule_withdrawal")).isEqualTo(4);
    }

    private StatusAssertions delete(String api, String seen) {
        return manager.delete().uri(api).header("If-Match", seen).exchange().expectStatus();
    }

    @Test
    void databaseLetsNothingGoOfWhichNothingIsKept() {
        addRate(nextMonth, "20").isSeeOther();
        addCreditPolicy("60").isSeeOther();
        addBasis(nextMonth, "400", "").isSeeOther();

        for (var table : new String[] {"task_rate", "credit_policy", "expense_rule"}) {
            assertThatThrownBy(() -> sales.now(
                            office,
                            now,
                            database.sql("delete from orders." + table).then()))
                    .hasStackTraceContaining("append-only");
        }
    }

    private StatusAssertions addRate(LocalDate from, String rate) {
        return post(
                "/work/tasks/" + making + "/rates",
                "validFrom",
                from.toString(),
                "unit",
                "PIECE",
                "rate",
                rate,
                "reason",
                "手間がかかるため");
    }

    private StatusAssertions addBasis(LocalDate from, String perMille, String reason) {
        return post(
                "/wages/books/expenses/bases",
                "validFrom",
                from.toString(),
                "kind",
                "UTILITIES",
                "basis",
                "AREA",
                "explanation",
                "作業室の広さ" + perMille,
                "perMille",
                perMille,
                "parts[0].workType",
                "水引",
                "parts[0].costClass",
                "PRODUCTION",
                "parts[0].weight",
                "1",
                "reason",
                reason);
    }

    private static String basis(LocalDate day) {
        return "/bases/UTILITIES/" + day;
    }

    private StatusAssertions withdrawBasis(LocalDate day) {
        return post(withdrawal(day), "mark", mark("/wages/books/expenses", basis(day)));
    }

    private String withdrawal(LocalDate day) {
        return "/wages/books/expenses/bases/UTILITIES/%s/withdrawal?month=%s".formatted(day, YearMonth.from(today));
    }

    private StatusAssertions enterBill(LocalDate day) {
        return post(
                "/wages/books/expenses",
                "day",
                day.toString(),
                "kind",
                "UTILITIES",
                "bill",
                "30000",
                "note",
                "電気代",
                "workType",
                "",
                "costClass",
                "PRODUCTION");
    }

    private void close(YearMonth month) {
        sales.now(
                office,
                now,
                database.sql("""
                        insert into orders.closed_month (month, closed_at, closed_by, carried)
                        values (:month, now(), :by, 0)
                        """)
                        .bind("month", month.atDay(1))
                        .bind("by", making)
                        .then());
    }

    private StatusAssertions addWagePolicy(String perHour) {
        return addWagePolicy(nextMonth, perHour);
    }

    private StatusAssertions addWagePolicy(LocalDate from, String perHour) {
        return post(
                "/wages/policy/wage",
                "validFrom",
                from.toString(),
                "blocks.perHour",
                perHour,
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
    }

    private StatusAssertions addCreditPolicy(String making) {
        return addCreditPolicy(nextMonth, making);
    }

    private StatusAssertions addCreditPolicy(LocalDate from, String making) {
        return post(
                "/wages/policy/credit",
                "validFrom",
                from.toString(),
                "making",
                making,
                "listing",
                "10",
                "show",
                "20",
                "packing",
                "10",
                "reason",
                "配信がふえた");
    }

    private StatusAssertions post(String path, String... fields) {
        var form = fromFormData("said", "yes");
        for (int field = 0; field < fields.length; field += 2) {
            form = form.with(fields[field], fields[field + 1]);
        }
        return manager.post().uri(path).body(form).exchange().expectStatus();
    }

    private String page(String path) {
        return Forms.page(manager, path);
    }

    private WebTestClient as(UUID viewer) {
        return web.mutate()
                .defaultHeader("Authorization", people.bearer(office, viewer))
                .build();
    }
}
