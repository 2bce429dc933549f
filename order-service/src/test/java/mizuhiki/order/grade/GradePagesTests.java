package mizuhiki.order.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.StatusAssertions;
import org.springframework.test.web.reactive.server.WebTestClient;

@OrderTest
class GradePagesTests {

    private final Instant now = Instant.now();
    private final LocalDate today = Moment.dayOf(now);

    @Autowired
    TestPeople people;

    @Autowired
    TestSales house;

    @Autowired
    Grades grades;

    @Autowired
    DatabaseClient database;

    @Autowired
    WebTestClient web;

    private UUID office;
    private UUID hanako;
    private UUID managerId;
    private WebTestClient manager;

    @BeforeEach
    void openAnOffice() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        managerId = people.manager(office);
        manager = as(managerId);
    }

    @Test
    void gradesAreOffAtFirstAndNobodyGetsOne() {
        assertThat(Forms.page(manager, "/work/grading"))
                .contains("使わない", "障障発第1002003号")
                .doesNotContain("??", "personId");
        post("/work/grades", grade("120")).isEqualTo(409);
        assertThat(percent()).isEqualTo(100);
    }

    @Test
    void gradesAreSwitchedOnOnlyPastTheWarningWhichIsKeptWordForWord() {
        post("/work/grading", Map.of("allowed", "true", "validFrom", today.toString(), "reason", "市に確認した"))
                .is4xxClientError();
        post("/work/grading", Map.of("allowed", "false", "validFrom", "2999-12-31", "reason", "市に確認した"))
                .isEqualTo(422);
        switchOn();

        assertThat(house.now(office, now, grades.until(LocalDate.of(2999, 12, 31)))
                        .gradings())
                .singleElement()
                .satisfies(grading -> assertThat(grading.warning()).startsWith("障障発第1002003号エ"))
                .satisfies(grading -> assertThat(grading.reason()).isEqualTo("市に確認した"))
                .satisfies(grading -> assertThat(grading.saidBy()).isEqualTo(managerId));
        assertThat(Forms.page(manager, "/work/grading")).contains("personId").doesNotContain("??");
    }

    @Test
    void gradeRaisesAndNeverLowers() {
        switchOn();
        post("/work/grades", grade("99")).is4xxClientError();
        post("/work/grades", grade("120")).isSeeOther();

        assertThat(percent()).isEqualTo(120);
        var lower = database.sql("""
                insert into orders.person_grade (id, person_id, valid_from, percent, reason, added_by, added_at)
                values (uuidv7(), :person, current_date, 80, '遅い', :person, now())
                """).bind("person", hanako).then();
        assertThatThrownBy(() -> house.now(office, now, lower)).hasMessageContaining("person_grade_percent_check");
    }

    @Test
    void switchedOffAgainEverybodyHasThePlainRate() {
        switchOn();
        post("/work/grades", grade("120")).isSeeOther();
        post("/work/grading", Map.of("allowed", "false", "validFrom", today.toString(), "reason", "やめる"))
                .isSeeOther();

        assertThat(percent()).isEqualTo(100);
        post("/work/grades", grade("130")).isEqualTo(409);
        assertThat(Forms.page(manager, "/work/grading")).contains("市に確認した", "やめる");
    }

    @Test
    void onlyManagersDecide() {
        as(people.staff(office))
                .get()
                .uri("/work/grading")
                .exchange()
                .expectStatus()
                .isForbidden();
    }

    private void switchOn() {
        post(
                        "/work/grading",
                        Map.of(
                                "allowed", "true",
                                "warningRead", "true",
                                "validFrom", today.toString(),
                                "reason", "市に確認した"))
                .isSeeOther();
    }

    private Map<String, String> grade(String percent) {
        return Map.of(
                "personId", hanako.toString(), "validFrom", today.toString(), "percent", percent, "reason", "計画による");
    }

    private int percent() {
        return house.now(office, now, grades.of(YearMonth.from(today))).percent(hanako, today);
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
