package mizuhiki.order.closedesk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestClose;
import mizuhiki.order.TestReports;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestYears;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What きょう tells of the month that is to be closed, and whom. */
@OrderTest
class CloseTodayTests {

    private final LocalDate today = LocalDate.now(Moment.JAPAN);
    private final YearMonth month = YearMonth.from(today).minusMonths(1);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    TestReports reports;

    @Autowired
    TestYears years;

    private TestClose office;

    @BeforeEach
    void openAnOffice() {
        office = TestClose.of(web, people);
    }

    @Test
    void aDayWithoutWorkForStaffIsEmpty() {
        assertThat(today(office.manager())).isEmpty();
    }

    @Test
    void aMonthThatIsOverWaitsForItsManagerAndThenForASecondPerson() {
        office.sell(sales, month);

        assertThat(today(office.manager())).contains("まだ締めていません", "/wages/close/" + month);
        assertThat(today(office.staff())).isEmpty();

        office.post(office.manager(), "/wages/close/" + month + "/proposals");

        assertThat(today(office.staff())).contains("もう一人の確認を待っています", "/wages/close/" + month);
        assertThat(today(office.manager())).isEmpty();
    }

    @Test
    void whatChangedSinceItWasProposedIsForTheManagerAgain() {
        office.sell(sales, month);
        office.post(office.manager(), "/wages/close/" + month + "/proposals");

        office.post(
                office.manager(),
                "/wages/close/" + month + "/adjustments",
                "id",
                UUID.randomUUID().toString(),
                "personId",
                office.hanako().toString(),
                "amount",
                "500",
                "reason",
                "見学の案内");

        assertThat(today(office.staff())).isEmpty();
        assertThat(today(office.manager())).contains("まだ締めていません");
    }

    @Test
    void recordsThatNobodyConfirmedAreToldOnceWithTheWayThere() {
        office.sell(sales, month);
        var member = reports.as(web, office.office(), office.hanako());
        var task = TestReports.task(member, "そうじ");
        for (var day : new LocalDate[] {month.atDay(10), today}) {
            TestReports.written(member, entry(task, day));
        }

        assertThat(today(office.staff()))
                .containsOnlyOnce("<p>")
                .contains("確認していない日報が2件あります", "/work/daily?month=" + month);
    }

    @Test
    void recordsOfEachMonthThatIsOpenAreTold() {
        office.sell(sales, month.minusMonths(2));
        var between = month.minusMonths(1);
        years.attended(office.office(), between, office.hanako(), 1);

        assertThat(today(office.staff())).containsOnlyOnce("<p>").contains("/work/attendance/month?month=" + between);
    }

    private static Map<String, Object> entry(String task, LocalDate day) {
        return Map.of("taskId", task, "day", day.toString(), "minutes", 30);
    }

    /** Nothing at all where nothing waits: what is empty takes no place on the page. */
    private String today(UUID viewer) {
        var told = office.as(viewer)
                .get()
                .uri("/wages/close/today")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return Objects.requireNonNullElse(told, "");
    }
}
