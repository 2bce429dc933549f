package mizuhiki.order.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.rate.TaskRate;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;

@OrderTest
class TaskPlanningTests {

    private final Instant now = Instant.now();
    private final LocalDate today = Moment.dayOf(now);

    @Autowired
    TestPeople people;

    @Autowired
    TestSales house;

    @Autowired
    TaskPlanning planning;

    @Autowired
    TaskKinds kinds;

    @Autowired
    Months months;

    @Autowired
    DatabaseClient database;

    @Autowired
    WebTestClient web;

    private UUID office;
    private WebTestClient manager;
    private UUID making;

    @BeforeEach
    void openAnOffice() {
        office = people.office().id();
        manager = as(people.manager(office));
        making = house.now(office, now, kinds.meant(Stage.MAKING, "製作", today));
    }

    @Test
    void rateBeginsOnItsDayAndIsShown() {
        post("/work/tasks/" + making + "/rates", rate("20")).isSeeOther();

        assertThat(Forms.page(manager, "/work/tasks")).contains("20円", "1個につき").doesNotContain("??");
        assertThat(Forms.page(manager, "/work/tasks/" + making))
                .contains("20円", "手間がかかるため")
                .doesNotContain("??");
    }

    @Test
    void noTaskTakesAnythingAway() {
        post("/work/tasks/" + making + "/rates", rate("-1")).is4xxClientError();
        assertThatThrownBy(() -> rate(today, -1)).hasMessageContaining("takes anything away");
        var penalty = database.sql("""
                insert into orders.task_rate (task_id, valid_from, unit, rate, reason, added_by)
                values (:task, current_date, 'HOUR', -1, '遅刻', :task)
                """).bind("task", making).then();

        assertThatThrownBy(() -> house.now(office, now, penalty)).hasMessageContaining("task_rate_rate_check");
    }

    @Test
    void rateIsNeverChanged() {
        add(today, 20);

        assertThatThrownBy(() -> add(today, 25)).hasMessageContaining("rate-day-taken");
        var change = database.sql("update orders.task_rate set rate = 25").then();
        assertThatThrownBy(() -> house.now(office, now, change)).hasStackTraceContaining("permission denied");
        assertThat(list().line(making).rates())
                .singleElement()
                .satisfies(rate -> assertThat(rate.rate().amount()).isEqualTo(20));
    }

    @Test
    void rateOfThePastIsRefused() {
        assertThatThrownBy(() -> add(today.minusDays(1), 20)).hasMessageContaining("begins-too-early");
    }

    @Test
    void rateInAClosedMonthIsRefused() {
        house.now(office, now, months.close(YearMonth.from(today), people.manager(office), now, Yen.ZERO));

        assertThatThrownBy(() -> add(today, 20)).hasMessageContaining("month-closed");
        add(today.plusMonths(1).withDayOfMonth(1), 20);
    }

    @Test
    void laterRateWaitsForItsDay() {
        add(today, 20);
        add(today.plusDays(1), 25);

        assertThat(list().line(making).now())
                .isNotNull()
                .satisfies(rate -> assertThat(rate.rate().amount()).isEqualTo(20));
        assertThat(list().line(making).rates()).hasSize(2);
    }

    @Test
    void taskThatIsRetiredAgainStaysRetiredFromItsFirstDay() {
        var weeding = house.now(office, now, planning.add(added(false), viewer()));
        house.now(office, now, kinds.retire(weeding.id(), today.minusDays(9)));

        house.now(office, now, planning.retire(weeding.id()));

        assertThat(list().line(weeding.id()).kind().retiredOn()).isEqualTo(today.minusDays(9));
    }

    @Test
    void taskThatEndsTodayTakesWhatIsDoneToday() {
        var weeding = house.now(office, now, planning.add(added(false), viewer()));

        post("/work/tasks/" + weeding.id() + "/retirement", Map.of()).isSeeOther();

        var kind = list().line(weeding.id()).kind();
        assertThat(kind.offeredOn(today)).isEqualTo(kind);
        assertThatThrownBy(() -> kind.offeredOn(today.plusDays(1))).hasMessageContaining("task-retired");
        assertThat(Forms.page(manager, "/work/tasks/" + weeding.id()))
                .contains("%d日".formatted(today.getDayOfMonth()), "で終わりです", "また使う")
                .doesNotContain("きょうで終わりにする", "??");
    }

    @Test
    void taskThatIsOverIsTakenUpAgain() {
        var weeding = house.now(office, now, planning.add(added(false), viewer()));
        house.now(office, now, kinds.retire(weeding.id(), today.minusDays(9)));

        post("/work/tasks/" + weeding.id() + "/return", Map.of()).isSeeOther();

        assertThat(list().line(weeding.id()).kind()).isEqualTo(weeding);
        assertThat(Forms.page(manager, "/work/tasks/" + weeding.id()))
                .contains("きょうで終わりにする")
                .doesNotContain("また使う", "??");
        post("/work/tasks/" + UUID.randomUUID() + "/return", Map.of()).isNotFound();
    }

    @Test
    void officeAddsATaskOfItsOwn() {
        post("/work/tasks", task("草とり")).isSeeOther();

        assertThat(Forms.page(manager, "/work/tasks")).contains("草とり", "請負");
        post("/work/tasks", task("草とり")).isEqualTo(409);
    }

    @Test
    void taskCanBeDoneAtHomeFromTheDayItIsSaidOf() {
        assertThat(list().line(making).isAtHome()).isFalse();
        assertThat(Forms.page(manager, "/work/tasks/" + making)).contains("家でできますか");

        post("/work/tasks/" + making + "/home", home(today.minusDays(30), true)).isSeeOther();
        post("/work/tasks/" + making + "/home", home(today.plusDays(1), false)).isSeeOther();

        assertThat(list().line(making).isAtHome()).isTrue();
        assertThat(list().line(making).home()).hasSize(2);
        assertThat(Forms.page(manager, "/work/tasks")).contains("家でも").doesNotContain("??");
        assertThat(Forms.page(manager, "/work/tasks/" + making))
                .contains("から、家でもできる", "から、事業所だけでする")
                .doesNotContain("??");
    }

    @Test
    void whatIsSaidLaterOfTheSameDayCountsAndNothingIsChanged() {
        post("/work/tasks/" + making + "/home", home(today, true)).isSeeOther();
        post("/work/tasks/" + making + "/home", home(today, false)).isSeeOther();

        assertThat(list().line(making).isAtHome()).isFalse();
        var change = database.sql("update orders.home_task set possible = true").then();
        assertThatThrownBy(() -> house.now(office, now, change)).hasStackTraceContaining("permission denied");
    }

    @Test
    void whatIsSaidOfADayTwiceStandsOnceAndOfNoDayFarOff() {
        for (int tap = 0; tap < 2; tap++) {
            post("/work/tasks/" + making + "/home", home(today, true)).isSeeOther();
        }
        post("/work/tasks/" + making + "/home", home(today.plusYears(2).plusDays(1), false))
                .isEqualTo(422);

        assertThat(list().line(making).home()).hasSize(1);
    }

    @Test
    void newTaskMayBeOneForHome() {
        var tying = house.now(office, now, planning.add(added(true), viewer()));

        assertThat(list().line(tying.id()).isAtHome()).isTrue();
        post("/work/tasks/" + UUID.randomUUID() + "/home", home(today, true)).isNotFound();
    }

    @Test
    void anotherTaskBecomesUsualBeforeTheUsualOneIsRetired() {
        post("/work/tasks/" + making + "/retirement", Map.of()).isEqualTo(409);
        var tying = house.now(office, now, planning.add(added(false), viewer()));
        post("/work/tasks/" + tying.id() + "/usual", Map.of()).isSeeOther();
        post("/work/tasks/" + making + "/retirement", Map.of()).isSeeOther();

        assertThat(house.now(office, now, kinds.meant(Stage.MAKING, "製作", today.plusDays(1))))
                .isEqualTo(tying.id());
    }

    @Test
    void onlyManagersDecide() {
        var staff = as(people.staff(office));

        staff.get().uri("/work/tasks").exchange().expectStatus().isForbidden();
        assertThat(Forms.page(staff, "/work/records")).doesNotContain("/work/tasks");
        assertThat(Forms.page(manager, "/work/records")).contains("/work/tasks");
    }

    private static NewTasks.NewTask added(boolean atHome) {
        return new NewTasks.NewTask(Stage.MAKING, "結ぶ", "自主製品", CostClass.PRODUCTION, atHome);
    }

    private static Map<String, String> home(LocalDate from, boolean possible) {
        return Map.of("validFrom", from.toString(), "possible", String.valueOf(possible));
    }

    private void add(LocalDate from, long yen) {
        house.now(office, now, planning.rate(rate(from, yen), viewer()).thenReturn(true));
    }

    private TaskRate rate(LocalDate from, long yen) {
        return new NewTasks.NewRate(from, TaskRate.Unit.PIECE, yen, "はじめ").of(making);
    }

    private Viewer viewer() {
        return new Viewer(making, office, Set.of(Role.MANAGER), "管理者", TextLevel.NORMAL, false);
    }

    private TaskList list() {
        return house.now(office, now, planning.list());
    }

    private Map<String, String> rate(String yen) {
        return Map.of("validFrom", today.toString(), "unit", "PIECE", "rate", yen, "reason", "手間がかかるため");
    }

    private static Map<String, String> task(String name) {
        var task = new LinkedHashMap<String, String>();
        task.put("stage", "COMMON");
        task.put("name", name);
        task.put("workType", "請負");
        task.put("costClass", "PRODUCTION");
        return task;
    }

    private StatusAssertions post(String path, Map<String, String> fields) {
        return Forms.post(manager, path, fields).exchange().expectStatus();
    }

    private WebTestClient as(UUID person) {
        return web.mutate()
                .defaultHeader("Authorization", people.bearer(office, person))
                .build();
    }
}
