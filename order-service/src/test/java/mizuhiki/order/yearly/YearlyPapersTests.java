package mizuhiki.order.yearly;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestClose;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestYears;
import mizuhiki.order.archive.Issued.Draft;
import mizuhiki.order.archive.Issued.Kind;
import mizuhiki.order.archive.IssuedPapers;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** A paper about a year certifies the days this house knows of, and no others. */
@OrderTest
class YearlyPapersTests {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final String BEFORE_IS_MISSING = "この期間より前に支払った工賃は";
    private static final String REST_IS_MISSING = "この期間より後に支払う工賃は";

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    TestYears years;

    @Autowired
    YearlyIssuing issuing;

    @Autowired
    YearlyPaper papers;

    @Autowired
    IssuedPapers archive;

    private TestClose office;

    @BeforeEach
    void openAnOffice() {
        office = TestClose.of(web, people);
    }

    /** The wages of September were paid in October, elsewhere. */
    @Test
    void yearInWhichThisHouseBeganIsCertifiedFromThen() throws IOException {
        closedAndPaid(3);

        assertThat(paper(2026, LocalDate.of(2027, 1, 20)))
                .contains("2026年11月1日から2026年12月31日", BEFORE_IS_MISSING)
                .doesNotContain("2026年1月1日", REST_IS_MISSING);
    }

    @Test
    void wagesPaidWithinTheirOwnMonthAreKnownFromTheirDay() throws IOException {
        years.closed(office.office(), OCTOBER, Map.of(office.hanako(), 1_000L));
        years.paid(office.office(), OCTOBER, OCTOBER);

        assertThat(paper(2026, LocalDate.of(2027, 1, 20))).contains("2026年10月15日から2026年12月31日", BEFORE_IS_MISSING);
    }

    @Test
    void yearThatIsNotOverIsCertifiedUntilTheDayOfIssue() throws IOException {
        closedAndPaid(3);

        assertThat(paper(2027, LocalDate.of(2027, 2, 10)))
                .contains("2027年1月1日から2027年2月10日", REST_IS_MISSING)
                .doesNotContain("2027年12月31日", BEFORE_IS_MISSING);
    }

    @Test
    void wholeYearNeedsNoWordAboutOtherDays() throws IOException {
        closedAndPaid(6);

        assertThat(paper(2027, LocalDate.of(2028, 1, 20)))
                .contains("2027年1月1日から2027年12月31日")
                .doesNotContain("この期間より");
    }

    @Test
    void paperOfBeforeIsPrintedAsItWas() throws IOException {
        var text = """
                {"office":{"name":"みずひき作業所","operator":"社会福祉法人みずひき","responsible":"山田","address":"飯田市1-1","phone":"0265"},\
                "name":"水引 花子","year":{"kind":"CALENDAR","year":2026},"issuedOn":"2026-11-20",\
                "months":[{"month":"2026-10","paidOn":"2026-11-15","gross":1389}]}""";
        var issued = at(
                LocalDate.of(2026, 11, 20),
                archive.keep(
                        new Draft(Kind.YEARLY, null, office.hanako(), text),
                        office.manager(),
                        noon(LocalDate.of(2026, 11, 20))));

        assertThat(printed(issued.id())).contains("2026年1月1日から2026年12月31日").doesNotContain("この期間より");
    }

    @Test
    void lastYearThatIsOverIsOffered() {
        var lastYear = LocalDate.now(Moment.JAPAN).getYear() - 1;

        assertThat(office.see(office.manager(), "/wages/yearly"))
                .containsPattern("name=\"year\"[^>]*value=\"%d\"".formatted(lastYear))
                .contains("まだ終わっていない年")
                .doesNotContain("支払いの記録は");
    }

    @Test
    void formSaysSinceWhenPaymentsAreKnown() {
        closedAndPaid(1);

        assertThat(office.see(office.manager(), "/wages/yearly")).containsPattern("支払いの記録は(2026年)?11月1日（日）からです");
    }

    /** Each paid in the middle of the next month. */
    private void closedAndPaid(int months) {
        for (var month = OCTOBER; month.isBefore(OCTOBER.plusMonths(months)); month = month.plusMonths(1)) {
            years.closed(office.office(), month, Map.of(office.hanako(), 1_000L));
            years.paid(office.office(), month, month.plusMonths(1));
        }
    }

    private String paper(int year, LocalDate on) throws IOException {
        var by = new Viewer(office.manager(), office.office(), Set.of(Role.MANAGER), "管理者", TextLevel.NORMAL, false);
        return printed(at(on, issuing.issue(office.hanako(), new Year(Year.Kind.CALENDAR, year), by))
                .id());
    }

    private String printed(UUID paperId) throws IOException {
        try (var pdf = Loader.loadPDF(at(LocalDate.of(2028, 2, 1), papers.print(paperId)))) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
        }
    }

    private <T> T at(LocalDate day, Mono<T> work) {
        return Objects.requireNonNull(sales.now(office.office(), noon(day), work));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Moment.JAPAN).toInstant();
    }
}
