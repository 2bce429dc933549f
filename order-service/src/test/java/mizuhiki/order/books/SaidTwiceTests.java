package mizuhiki.order.books;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import mizuhiki.order.Forms;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** Of what is noted again and again the last counts, and a tap that comes double is no news. */
@OrderTest
class SaidTwiceTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    DatabaseClient database;

    private UUID office;
    private UUID member;
    private WebTestClient manager;

    @BeforeEach
    void openOffice() {
        office = people.office().id();
        member = people.member(office, "はなこ");
        manager = web.mutate()
                .defaultHeader("Authorization", people.bearer(office, people.manager(office)))
                .build();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            past_year           | /wages/books/past-years | fiscalYear=2024&wages=#&source=報告
            past_month          | /wages/books/average/months | month=2025-04&wages=#&userDays=20&openDays=20&source=台帳
            asset_cost          | /wages/books/assets | asOf=2025-04-01&amount=#&source=台帳
            average_rule        | /wages/books/average/rules | fiscalYear=2025&countedBy=PAID&source=通知#
            wage_target         | /wages/books/average/targets | fiscalYear=2025&amount=#
            confirmed_average   | /wages/books/average/confirmed | kind=LAST_YEAR&validFrom=2025-04-01&amount=#&confirmedOn=2025-03-01&document=通知
            fee_standing        | /wages/books/average/standings | validFrom=2025-04-01&staffing=SIX&capacity=#&reform=UNKNOWN
            simplified_accounts | /wages/books/accounts/2025/choice | simplified=true&reason=多種少額#
            tax_number          | /orders/tax-number | validFrom=2025-04-0#&number=7000012050002
            grading             | /work/grading | validFrom=TODAY&allowed=true&warningRead=true&reason=理由#
            person_grade        | /work/grades | validFrom=TODAY&personId=MEMBER&percent=10#&reason=資格
            """)
    void whatSaysTheSameIsKeptOnce(String table, String path, String fields) {
        if (table.equals("person_grade")) {
            send("/work/grading", "validFrom=TODAY&allowed=true&warningRead=true&reason=理由");
        }

        send(path, fields.replace('#', '1'));
        send(path, fields.replace('#', '1'));
        assertThat(kept(table)).isEqualTo(1);

        send(path, fields.replace('#', '2'));
        send(path, fields.replace('#', '1'));
        assertThat(kept(table)).isEqualTo(table.equals("tax_number") ? 2 : 3);
    }

    /** What is entered under its name and says something else is still refused. */
    @Test
    void aTableOfBandsThatIsSentTwiceIsThere() {
        var table = "name=定員40&appliesTo=TARGET&validFrom=2026-06-01&capacityFrom=21&capacityTo=40&source=告示";
        send("/wages/books/average/tables", table + "&lines=0 530 480 440");
        send("/wages/books/average/tables", table + "&lines=0 530 480 440");
        assertThat(kept("fee_band")).isEqualTo(1);

        var other = fields(table + "&lines=0 531 480 440");
        Forms.post(manager, "/wages/books/average/tables", other)
                .exchange()
                .expectStatus()
                .isEqualTo(409);
    }

    /** Who does not wait for what is being said would find nothing said yet. */
    @Test
    void tapsAtOnceAreKeptOnce() throws Exception {
        try (var taps = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = database.sql("""
                    insert into orders.wage_target (fiscal_year, amount, added_by) values (2025, 10000, :by)
                    """).bind("by", member).then();
            var second = Mono.fromSupplier(
                    () -> taps.submit(() -> send("/wages/books/average/targets", "fiscalYear=2025&amount=10000")));

            var tap = sales.now(office, Instant.now(), first.then(second).delayUntil(this::waitsOrIsDone));
            Objects.requireNonNull(tap).get();
        }
        assertThat(kept("wage_target")).isEqualTo(1);
    }

    private Mono<Long> waitsOrIsDone(Future<?> tap) {
        return database.sql("select count(*) from pg_locks where not granted")
                .mapValue(Long.class)
                .one()
                .repeat()
                .takeUntil(waiting -> waiting > 0 || tap.isDone())
                .last()
                .timeout(Duration.ofSeconds(30));
    }

    private void send(String path, String fields) {
        Forms.post(manager, path, fields(fields)).exchange().expectStatus().isSeeOther();
    }

    private Map<String, String> fields(String fields) {
        var form = new HashMap<String, String>();
        for (var field : fields.split("&")) {
            form.put(field.split("=")[0], field.split("=")[1]);
        }
        form.replace("validFrom", "TODAY", LocalDate.now(Moment.JAPAN).toString());
        form.replace("personId", "MEMBER", member.toString());
        return form;
    }

    private long kept(String table) {
        var count = database.sql("select count(*) from orders." + table)
                .mapValue(Long.class)
                .one();
        return Objects.requireNonNull(sales.now(office, Instant.now(), count));
    }
}
