package mizuhiki.order.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestClose;
import mizuhiki.order.TestSales;
import mizuhiki.shared.people.LegalNames;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** All papers of a month and a year, as those who give them out and those who get them meet them. */
@OrderTest
class PapersTests {

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    LegalNames legalNames;

    @Autowired
    DatabaseClient database;

    private final LocalDate today = LocalDate.now(Moment.JAPAN);
    private final YearMonth month = YearMonth.from(today).minusMonths(1);
    private TestClose office;

    @BeforeEach
    void closeAMonth() {
        office = TestClose.of(web, people).sell(sales, month);
    }

    @Test
    void openMonthHasNoPapers() {
        assertThat(see(office.manager(), "/wages/papers")).contains("まだ締めた月がありません");
        assertThat(office.status(office.staff(), "/wages/receipts/" + month)).isEqualTo(409);
        assertThat(office.status(office.manager(), "/wages/papers/" + month + "/statements"))
                .isEqualTo(409);
        assertThat(office.status(office.manager(), "/wages/transfers/" + month)).isEqualTo(409);
    }

    @Test
    void closedMonthHasAllItsPapersInOnePlace() {
        office.close(month);

        assertThat(see(office.manager(), "/wages/papers"))
                .contains(
                        "/wages/papers/%s/statements?text=EASY".formatted(month),
                        "/wages/receipts/" + month,
                        "/wages/transfers/" + month,
                        "/wages/papers/%s/messages".formatted(month));
    }

    @Test
    void statementsOfAMonthComeInOneFile() throws IOException {
        office.close(month);

        var paper = office.bytes(office.manager(), "/wages/papers/%s/statements?text=EASY".formatted(month));

        assertThat(text(paper)).contains("はなこ さんへ", "けん さんへ");
        try (var pdf = Loader.loadPDF(paper)) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void wordsAreOnTheStatementAndSettledWithIt() throws IOException {
        write(office.hanako(), "とてもきれいでした");
        office.close(month);
        write(office.hanako(), "ありがとう");

        assertThat(text(statement())).contains("ありがとう").doesNotContain("とてもきれい");
        wordsAreRefused();
        assertThat(see(office.manager(), "/wages/papers/%s/messages".formatted(month)))
                .contains("もう変わりません");
    }

    @Test
    void whoeverLeftIsToldAFewWordsOnTheirLastStatement() throws IOException {
        office.close(month);
        people.leave(office.office(), office.hanako());

        var desk = "/wages/papers/%s/messages";
        assertThat(see(office.manager(), desk.formatted(month)))
                .contains(office.hanako().toString(), "退所");
        assertThat(see(office.manager(), desk.formatted(month.plusMonths(1))))
                .doesNotContain(office.hanako().toString());
        write(office.hanako(), "いままで、ありがとう");

        assertThat(text(all())).contains("いままで、ありがとう");
    }

    @Test
    void lookingAtTheStatementsSettlesNothing() throws IOException {
        office.close(month);

        assertThat(text(all())).contains("下書き");
        assertThat(text(office.bytes(office.manager(), ofHanako()))).contains("下書き");

        write(office.hanako(), "ありがとう");
        assertThat(text(all())).contains("ありがとう");
        assertThat(see(office.manager(), "/wages/papers")).contains("明細を確定する");
    }

    @Test
    void settledStatementsStayAsTheyAre() throws IOException {
        write(office.hanako(), "ありがとう");
        office.close(month);

        office.post(office.manager(), "/wages/papers/%s/statements/settlement".formatted(month));

        var before = all();
        assertThat(text(before)).contains("ありがとう").doesNotContain("下書き");
        wordsAreRefused();
        office.post(office.manager(), "/wages/payday", "dayOfMonth", "10");
        office.post(office.manager(), "/wages/papers/%s/statements/settlement".formatted(month));
        assertThat(all()).isEqualTo(before);
        assertThat(see(office.manager(), "/wages/papers")).doesNotContain("明細を確定する");
        assertThat(office.bytes(office.manager(), ofHanako())).isEqualTo(statement());
    }

    @Test
    void onlyManagersOfAClosedMonthSettle() {
        var path = "/wages/papers/%s/statements/settlement".formatted(month);
        office.submit(office.manager(), path).expectStatus().isEqualTo(409);
        office.close(month);

        office.submit(office.staff(), path).expectStatus().isForbidden();
        office.submit(office.hanako(), path).expectStatus().isForbidden();
    }

    @Test
    void whatAMemberHasOpenedIsSettledForThem() throws IOException {
        office.close(month);
        var opened = statement();

        write(office.ken(), "ありがとう");

        assertThat(statement()).isEqualTo(opened);
        assertThat(text(opened)).doesNotContain("下書き");
        assertThat(text(all())).contains("下書き", "ありがとう");
    }

    @Test
    void statementPrintsAgainUnchangedWhateverIsChangedAfterwards() {
        office.post(office.manager(), "/wages/payday", "dayOfMonth", "25");
        office.close(month);
        var before = statement();

        office.post(office.manager(), "/wages/payday", "dayOfMonth", "10");
        office.post(
                office.staff(),
                "/wages/accounts/" + office.hanako(),
                "validFrom",
                today.withDayOfYear(1).toString(),
                "way",
                "POSTAL",
                "symbol",
                "14230",
                "postalNumber",
                "12345671",
                "holder",
                "はなこ");

        assertThat(statement()).isEqualTo(before);
    }

    @Test
    void receiptSheetHasAPageForEachMemberPaidInCash() throws IOException {
        office.close(month);
        now(legalNames.write(office.hanako(), "水引 花子").thenReturn(true));

        for (int tap = 0; tap < 2; tap++) {
            office.post(office.staff(), "/wages/receipts/" + month + "/sheets");
        }

        assertThat(see(office.staff(), "/wages/receipts/" + month))
                .contains("第1号")
                .doesNotContain("第2号");
        var path = link(see(office.staff(), "/wages/receipts/" + month), "/wages/receipts/[^\"]*/sheets/[0-9a-f-]+");
        var sheet = office.bytes(office.staff(), path);
        Files.write(Path.of("target/receipts.pdf"), sheet);
        assertThat(text(sheet)).contains("水引 花子", "1,389円", "けん", "695円", "2,084円", "受領印");
        assertThat(page(sheet, 1)).contains("けん", "695円", "受領印").doesNotContain("水引 花子", "1,389", "2,084");
        assertThat(page(sheet, 2)).contains("水引 花子", "1,389円", "受領印").doesNotContain("けん", "695", "2,084");
        assertThat(page(sheet, 3)).contains("職員のひかえ", "2,084円").doesNotContain("受領印");
        assertThat(office.bytes(office.staff(), path)).isEqualTo(sheet);
        assertThat(office.status(office.hanako(), path)).isEqualTo(403);
    }

    @Test
    void cashIsHandedOverAndConfirmedByTheMember() {
        office.close(month);
        office.submit(office.hanako(), "/wages/mine/" + month + "/received")
                .expectStatus()
                .isEqualTo(409);

        office.post(office.staff(), hand(office.hanako(), "handed"));
        assertThat(see(office.staff(), "/wages/receipts/" + month)).contains("職員さんがわたしました");
        office.post(office.staff(), hand(office.hanako(), "taken-back"));
        office.post(office.staff(), hand(office.hanako(), "handed"));
        assertThat(see(office.hanako(), "/wages/mine/papers")).contains("/received");
        office.post(office.hanako(), "/wages/mine/" + month + "/received");

        assertThat(see(office.hanako(), "/wages/mine/papers")).doesNotContain("/received");
        office.submit(office.staff(), hand(office.hanako(), "taken-back"))
                .expectStatus()
                .isEqualTo(409);
    }

    @Test
    void staffFindTheCashOfAMonthFromTheirOwnPages() {
        assertThat(see(office.staff(), "/wages/receipts")).contains("まだ締めた月がありません");
        office.close(month);

        assertThat(see(office.staff(), "/wages/books"))
                .contains("/wages/receipts")
                .doesNotContain("/wages/papers");
        assertThat(see(office.staff(), "/wages/receipts")).contains("/wages/receipts/" + month);
        assertThat(see(office.staff(), "/wages/receipts/" + month)).doesNotContain("/wages/papers");
        assertThat(office.status(office.hanako(), "/wages/receipts")).isEqualTo(403);
    }

    @Test
    void nobodyGetsCashWithoutAWage() {
        office.close(month);
        var newcomer = people.member(office.office(), "あたらしい");

        office.submit(office.staff(), hand(newcomer, "handed")).expectStatus().isNotFound();
    }

    @Test
    void whoStandsInATransferFileGetsNoCash() {
        office.close(month);
        now(database.sql("""
                        with paper as (insert into orders.issued_paper
                            (id, kind, number, month, sealed, hash, issued_by, issued_at)
                          values (gen_random_uuid(), 'TRANSFER', 1, :month, '', '', :person, now()) returning id),
                        payee as (insert into orders.payee (person_id, number) values (:person, 1)),
                        way as (insert into orders.pay_way
                            (id, person_id, valid_from, method, sealed, noted_by, noted_at)
                          values (gen_random_uuid(), :person, :month, 'TRANSFER', '', :person, now()) returning id)
                        insert into orders.transfer_line (paper_id, month, person_id, pay_way_id, amount)
                        select paper.id, :month, :person, way.id, 1389 from paper, way
                        """)
                .bind("month", month.atDay(1))
                .bind("person", office.hanako())
                .fetch()
                .rowsUpdated());

        office.submit(office.staff(), hand(office.hanako(), "handed"))
                .expectStatus()
                .isEqualTo(409);
    }

    private @Nullable String trail(UUID actor) {
        return now(database.sql(
                                "select string_agg(action, ' ' order by position) from people.audit where actor_id = :actor")
                        .bind("actor", actor)
                        .map(row -> Optional.ofNullable(row.get(0, String.class)))
                        .one())
                .orElse(null);
    }

    @Test
    void yearlyStatementTellsWhatWasPaidAndPrintsAgainUnchanged() throws IOException {
        office.close(month).pay(month);

        issue(office.hanako()).expectStatus().isSeeOther();

        var path = link(see(office.manager(), "/wages/yearly"), "/wages/yearly/[0-9a-f-]+");
        var paper = office.bytes(office.manager(), path);
        Files.write(Path.of("target/yearly.pdf"), paper);
        assertThat(text(paper))
                .contains("第1号", "1,389円", "社会福祉法人みずひき", "雑所得", "家内労働者等")
                .doesNotContain("65万", "103万");
        now(legalNames.write(office.hanako(), "水引 花子").thenReturn(true));
        assertThat(office.bytes(office.manager(), path)).isEqualTo(paper);
    }

    /** Who notes it after the holidays does not move it to another year. */
    @Test
    void paymentIsNotedWithTheDayItWasMade() {
        office.close(month);
        var path = "/wages/close/" + month + "/payment";
        assertThat(see(office.manager(), "/wages/close/" + month)).contains("name=\"paidOn\"");

        office.submit(office.manager(), path, "paidOn", today.plusDays(1).toString())
                .expectStatus()
                .isEqualTo(422);
        office.post(office.manager(), path, "paidOn", month.atEndOfMonth().toString());

        assertThat(office.see(office.manager(), "/api/v1/wages/papers"))
                .contains("\"paidOn\":\"%s\"".formatted(month.atEndOfMonth()));
    }

    @Test
    void yearWithoutAPaymentIsRefused() {
        office.close(month);

        issue(office.hanako()).expectStatus().isEqualTo(409);
    }

    @Test
    void yearsBeginInJanuaryOrApril() {
        office.close(month).pay(month);
        var fiscal = today.getMonthValue() < 4 ? today.getYear() - 1 : today.getYear();

        issue(office.ken(), "FISCAL", fiscal).expectStatus().isSeeOther();
        issue(office.ken(), "FISCAL", fiscal - 1).expectStatus().isEqualTo(409);
    }

    @Test
    void memberSeesTheirOwnPapersAndNobodyElses() {
        office.close(month).pay(month);
        issue(office.hanako()).expectStatus().isSeeOther();
        var path = link(see(office.hanako(), "/wages/mine/papers"), "/wages/mine/yearly/[0-9a-f-]+");

        assertThat(office.status(office.hanako(), path)).isEqualTo(200);
        assertThat(office.status(office.ken(), path)).isEqualTo(404);
        assertThat(office.status(office.ken(), path.replace("/mine", ""))).isEqualTo(403);
        assertThat(see(office.ken(), "/wages/mine/papers")).doesNotContain("1,389", "/yearly/");
        assertThat(see(office.hanako(), "/wages/mine/account")).contains("手わたし");
    }

    @Test
    void whoMadeOrPrintedPapersWithLegalNamesIsInTheTrail() {
        office.close(month).pay(month);
        now(legalNames.write(office.hanako(), "水引 花子").thenReturn(true));

        office.post(office.staff(), "/wages/receipts/" + month + "/sheets");
        office.bytes(
                office.staff(),
                link(see(office.staff(), "/wages/receipts/" + month), "/wages/receipts/[0-9-]+/sheets/[0-9a-f-]+"));
        issue(office.hanako());
        office.bytes(office.manager(), link(see(office.manager(), "/wages/yearly"), "/wages/yearly/[0-9a-f-]+"));
        office.bytes(
                office.hanako(), link(see(office.hanako(), "/wages/mine/papers"), "/wages/mine/yearly/[0-9a-f-]+"));

        assertThat(trail(office.staff())).endsWith("receipt-sheet-made receipt-sheet-printed");
        assertThat(trail(office.manager())).endsWith("yearly-statement-issued yearly-statement-printed");
        assertThat(trail(office.hanako())).isNull();
    }

    @Test
    void numbersOfPapersHaveNoGaps() {
        office.close(month).pay(month);
        issue(office.hanako());
        issue(office.ken());
        issue(office.ken());

        assertThat(now(database.sql(
                                "select string_agg(number::text, ' ' order by number) from orders.issued_paper where kind = 'YEARLY'")
                        .mapValue(String.class)
                        .one()))
                .isEqualTo("1 2 3");
    }

    @Test
    void noneOfManyYearlyStatementsIsOutOfReach() {
        var given = database.sql("""
                insert into orders.issued_paper (id, kind, number, person_id, sealed, hash, issued_by, issued_at)
                select uuidv7(), 'YEARLY', n, :person, '', '', :person, now() from generate_series(1, 201) n
                """);
        now(given.bind("person", office.hanako()).fetch().rowsUpdated());

        assertThat(see(office.manager(), "/wages/yearly"))
                .contains("第201号", "第2号", "/wages/yearly?before=2\"")
                .doesNotContain("第1号");
        assertThat(see(office.manager(), "/wages/yearly?before=2"))
                .contains("第1号")
                .doesNotContain("第2号", "もっと前");
    }

    private WebTestClient.ResponseSpec issue(UUID person) {
        return issue(person, "CALENDAR", today.getYear());
    }

    private WebTestClient.ResponseSpec issue(UUID person, String kind, int year) {
        return office.submit(
                office.manager(),
                "/wages/yearly",
                "personId",
                person.toString(),
                "kind",
                kind,
                "year",
                String.valueOf(year));
    }

    private void wordsAreRefused() {
        office.submit(
                        office.manager(),
                        "/wages/papers/%s/messages/%s".formatted(month, office.hanako()),
                        "words",
                        "おそい")
                .expectStatus()
                .isEqualTo(409);
    }

    private void write(UUID person, String words) {
        office.post(office.manager(), "/wages/papers/%s/messages/%s".formatted(month, person), "words", words);
    }

    private String hand(UUID person, String step) {
        return "/wages/receipts/%s/%s/%s".formatted(month, person, step);
    }

    private byte[] all() {
        return office.bytes(office.manager(), "/wages/papers/%s/statements".formatted(month));
    }

    private String ofHanako() {
        return "/wages/close/%s/statements/%s/statement.pdf".formatted(month, office.hanako());
    }

    private byte[] statement() {
        return office.bytes(office.hanako(), "/wages/mine/" + month + "/statement.pdf");
    }

    private String see(UUID viewer, String path) {
        var page = office.see(viewer, path);
        assertThat(page).doesNotContain("??");
        return page;
    }

    private static String link(String page, String pattern) {
        var links = Pattern.compile(pattern).matcher(page);
        assertThat(links.find()).as(page).isTrue();
        return links.group();
    }

    private static String page(byte[] paper, int number) throws IOException {
        try (var pdf = Loader.loadPDF(paper)) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(pdf);
        }
    }

    private static String text(byte[] paper) throws IOException {
        try (var pdf = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private <T> T now(Mono<T> work) {
        return Objects.requireNonNull(sales.now(office.office(), Instant.now(), work));
    }
}
