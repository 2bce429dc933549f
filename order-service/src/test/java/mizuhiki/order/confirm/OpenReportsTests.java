package mizuhiki.order.confirm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestReports;
import mizuhiki.order.TestSales;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Reports of days long gone are found, and can still be written. */
@OrderTest
class OpenReportsTests {

    private final Instant now = Instant.now();
    private final LocalDate today = Moment.dayOf(now);
    private final YearMonth month = YearMonth.from(today);
    private final LocalDate tenth = month.minusMonths(1).atDay(10);

    @Autowired
    TestPeople people;

    @Autowired
    TestReports reports;

    @Autowired
    TestSales house;

    @Autowired
    UnconfirmedWork check;

    @Autowired
    DatabaseClient database;

    @Autowired
    WebTestClient web;

    private UUID office;
    private UUID hanako;
    private WebTestClient member;
    private WebTestClient staff;
    private String cleaning;

    @BeforeEach
    void openAnOffice() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        member = reports.as(web, office, hanako);
        staff = reports.as(web, office, people.staff(office));
        cleaning = TestReports.task(member, "そうじ");
    }

    @Test
    void reportOfAnEarlierMonthIsPointedToWhereItWaits() {
        TestReports.written(member, entry(tenth));
        TestReports.written(member, entry(today));

        assertThat(blocking(month))
                .containsExactly(new OpenPoint("unconfirmed-work", 2, "/work/daily?month=" + YearMonth.from(tenth)));
        assertThat(blocking(YearMonth.from(tenth))).extracting(OpenPoint::count).containsExactly(1L);
        assertThat(blocking(YearMonth.from(tenth).minusMonths(1))).isEmpty();
    }

    @Test
    void taskThatIsOverIsOfferedForTheMonthsInWhichItWasDone() {
        house.now(
                office,
                now,
                database.sql("update orders.task_kind set retired_on = :day where id = :id")
                        .bind("day", tenth)
                        .bind("id", UUID.fromString(cleaning))
                        .then());

        assertThat(page(YearMonth.from(tenth))).contains("value=\"" + cleaning);
        assertThat(page(month)).doesNotContain("value=\"" + cleaning);
        assertThat(page(month.plusMonths(1)))
                .doesNotContain("value=\"" + cleaning)
                .contains("材料の準備");
    }

    @Test
    void reportsOfWhoHasLeftCanBeWrittenForTheMonthsInWhichTheyWereHere() {
        people.left(office, hanako, tenth);

        assertThat(page(YearMonth.from(tenth))).contains("value=\"" + hanako);
        assertThat(page(month)).doesNotContain("value=\"" + hanako);
    }

    private Map<String, Object> entry(LocalDate day) {
        return Map.of("taskId", cleaning, "day", day.toString(), "minutes", 30);
    }

    private String page(YearMonth shown) {
        return Forms.page(staff, "/work/daily?month=" + shown);
    }

    private List<OpenPoint> blocking(YearMonth asked) {
        return house.now(office, now, check.blocking(asked).collectList());
    }
}
