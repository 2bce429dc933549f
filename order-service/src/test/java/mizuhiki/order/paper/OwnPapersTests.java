package mizuhiki.order.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestClose;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestYears;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;

/** What members read about how their wage comes to them. */
@OrderTest
class OwnPapersTests {

    private static final String PAGE = "/wages/mine/papers";

    private static final String SEND = """
            with paper as (insert into orders.issued_paper
                (id, kind, number, month, sealed, hash, issued_by, issued_at)
              values (gen_random_uuid(), 'TRANSFER', 1, :month, '', '', :person, now()) returning id),
            payee as (insert into orders.payee (person_id, number) values (:person, 1)),
            way as (insert into orders.pay_way
                (id, person_id, valid_from, method, sealed, noted_by, noted_at)
              values (gen_random_uuid(), :person, :month, 'TRANSFER', '', :person, now()) returning id)
            insert into orders.transfer_line (paper_id, month, person_id, pay_way_id, amount, pays_on)
            select paper.id, :month, :person, way.id, 1389, :paysOn from paper, way
            """;

    private final YearMonth month = YearMonth.from(LocalDate.now(Moment.JAPAN));

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    TestYears years;

    @Autowired
    DatabaseClient database;

    private TestClose office;

    @BeforeEach
    void closeAMonth() {
        office = TestClose.of(web, people);
        years.closed(office.office(), month, Map.of(office.hanako(), 1_389L, office.ken(), 695L));
    }

    @Test
    void wageOfAFileWhoseDayWasNotKeptSaysNoDay() {
        send(null);

        assertThat(see(office.hanako())).contains("この工賃は、口座へ振り込みます");

        years.paid(office.office(), month, YearMonth.of(2027, 1));

        assertThat(see(office.hanako())).contains("この工賃は、口座へ振り込みました").doesNotContain("1月15日", "振り込みます");
        assertThat(see(office.ken())).doesNotContain("口座へ");
    }

    @Test
    void dayThatIsToComeIsToldBefore() {
        var paysOn = LocalDate.now(Moment.JAPAN).plusDays(3);
        office.post(office.manager(), "/wages/payday", "dayOfMonth", "15");
        send(paysOn);

        assertThat(see(office.hanako()))
                .containsPattern(day(paysOn) + "（.）に、口座へ振り込みます")
                .doesNotContain("振り込みました");
        assertThat(see(office.ken())).doesNotContain("口座へ");
        office.as(office.hanako())
                .get()
                .uri("/api/v1" + PAGE)
                .exchange()
                .expectBody()
                .jsonPath("$.paydays.length()")
                .isEqualTo(1);
    }

    @Test
    void wageSentOnceMoreAfterItsMonthWasPaidSaysTheDayOfItsFile() {
        var paysOn = LocalDate.now(Moment.JAPAN).plusDays(3);
        years.paid(office.office(), month, month);
        send(paysOn);

        assertThat(see(office.hanako()))
                .containsPattern(day(paysOn) + "（.）に、口座へ振り込みます")
                .doesNotContain("振り込みました");
    }

    @Test
    void wageThatWasSentSaysTheDayOfItsFile() {
        var paysOn = LocalDate.now(Moment.JAPAN).minusDays(1);
        send(paysOn);
        assertThat(see(office.hanako())).contains("この工賃は、口座へ振り込みます");

        years.paid(office.office(), month, month);

        assertThat(see(office.hanako()))
                .containsPattern(day(paysOn) + "（.）に、口座へ振り込みました")
                .doesNotContain("振り込みます");
    }

    private String see(UUID viewer) {
        var page = office.see(viewer, PAGE);
        assertThat(page).doesNotContain("??");
        return page;
    }

    private static String day(LocalDate day) {
        return "%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth());
    }

    private void send(@Nullable LocalDate paysOn) {
        sales.now(
                office.office(),
                Instant.now(),
                database.sql(SEND)
                        .bind("month", month.atDay(1))
                        .bind("person", office.hanako())
                        .bind("paysOn", Parameters.in(R2dbcType.DATE, paysOn))
                        .then());
    }
}
