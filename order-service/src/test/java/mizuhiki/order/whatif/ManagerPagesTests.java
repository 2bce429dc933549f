package mizuhiki.order.whatif;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What a manager looks at after a month was closed. */
@OrderTest
class ManagerPagesTests {

    private final YearMonth month = YearMonth.now(Moment.JAPAN).minusMonths(1);
    private final LocalDate day = month.atDay(10);
    private final Instant noon = day.atTime(12, 0).atZone(Moment.JAPAN).toInstant();
    private final Sold brooch = Sold.of(3_000, 300, 616);

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    private UUID office;
    private UUID manager;

    @BeforeEach
    void closeAMonth() {
        office = people.office().id();
        manager = people.manager(office);
        var hanako = people.member(office, "はなこ");
        sales.worked(office, noon, hanako, Stage.MAKING, brooch.lotId(), 60);
        sales.made(office, noon, brooch);
        sales.ship(office, noon, brooch);
    }

    @Test
    void beforeAnyMonthIsClosedThereIsNothingToTryOn() {
        assertThat(see("/wages/what-if")).contains("締めた月がまだありません");
    }

    @Test
    void anotherPolicyIsTriedOnAClosedMonth() {
        close();

        assertThat(see("/wages/what-if")).contains("blocks.byCredit");
        var answer = see("/wages/what-if/answer?from=%s&until=%s&floor=1500&blocks.perMonth=1000&blocks.byCredit=100"
                        .formatted(month, month)
                + "&rounding.scope=DAY&rounding.mode=HALF_UP&rounding.unit=1");

        assertThat(answer).contains("はなこ", "2,084円", "1,500円より少なくなる人はいません");
        var tasks = see("/wages/what-if/answer?from=%s&until=%s&floor=1500&blocks.tasks=true".formatted(month, month)
                + "&rounding.scope=DAY&rounding.mode=HALF_UP&rounding.unit=1");
        assertThat(tasks).contains("-2,084円", "1,500円より少なくなる人が1人います");
    }

    @Test
    void programsTryToo() {
        close();
        var question = Map.of(
                "from",
                month,
                "until",
                month,
                "blocks",
                Map.of("byHours", 100),
                "rounding",
                Map.of("scope", "DAY", "mode", "HALF_UP", "unit", 1));

        request()
                .post()
                .uri("/api/v1/wages/what-if")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(question)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .jsonPath("$.months[0].refused")
                .isEqualTo("nobody-has-credit");
        request()
                .get()
                .uri("/api/v1/wages/months/" + month + "/recomputed")
                .exchange()
                .expectBody()
                .jsonPath("$.identical")
                .isEqualTo(true);
    }

    @Test
    void bookShowsAccountsAndTheirEntries() {
        var book = see("/wages/book");

        assertThat(book).contains("売上", "-3,000円", "しごと分", "2,084円");
        assertThat(see("/wages/book?day=" + day + "&known=" + day.minusDays(1))).contains("まだ何も記されていません");
        assertThat(see("/wages/book/CREDIT?day=" + day)).contains("売上を分けた", "2,084円");
        assertThat(see("/wages/book/CREDIT?day=" + day.minusMonths(1))).contains("この月の記入はありません");
    }

    @Test
    void numbersOfTheCloseLeadToTheirRows() {
        assertThat(see("/wages/close/" + month))
                .contains(
                        "/wages/book/SALES?day=",
                        "kind=SETTLEMENT",
                        "/report/credits?from=",
                        "/work/attendance/month?month=" + month);
        assertThat(see("/wages/book/SALES?kind=SETTLEMENT&day=" + day)).contains("/report/sales/");
        assertThat(see("/wages/book/SALES?kind=REVERSAL&day=" + day)).contains("この月の記入はありません");

        close();
        assertThat(see("/wages/close/" + month))
                .contains("/report/wages/lines?from=", "/wages/book?day=", "/wages/book/POOL?day=");
    }

    private void close() {
        var id = new String[1];
        var months = "/api/v1/wages/months/" + month + "/proposals";
        request()
                .post()
                .uri(months)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of("carryRest", false))
                .exchange()
                .expectStatus()
                .isCreated()
                .expectBody()
                .jsonPath("$.id")
                .value(value -> id[0] = String.valueOf(value));
        request(people.staff(office))
                .post()
                .uri(months + "/" + id[0] + "/signature")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .exchange()
                .expectStatus()
                .isCreated();
    }

    private String see(String path) {
        var page = request()
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

    private WebTestClient request() {
        return request(manager);
    }

    private WebTestClient request(UUID viewer) {
        return web.mutate()
                .defaultHeader("Authorization", people.bearer(office, viewer))
                .build();
    }
}
