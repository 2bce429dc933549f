package mizuhiki.order.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.MessageDigest;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestClose;
import mizuhiki.order.TestSales;
import mizuhiki.order.archive.Issued;
import mizuhiki.order.archive.IssuedPapers;
import mizuhiki.order.bank.Lettering;
import mizuhiki.order.bankday.BankDays;
import mizuhiki.order.ledger.MonthStillOpen;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.people.TextLevel;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** From accounts over a closed month to the file the bank gets. */
@OrderTest
class TransferMakingTests {

    private static final BankDays BANK_DAYS = new BankDays(Set.of());

    private final LocalDate today = LocalDate.now(Moment.JAPAN);
    private final YearMonth month = YearMonth.from(today).minusMonths(1);
    private final LocalDate bankDay = BANK_DAYS.next(today.plusDays(1));
    private final LocalDate saturday = today.with(TemporalAdjusters.next(DayOfWeek.SATURDAY));

    @Autowired
    WebTestClient web;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    TransferMaking making;

    @Autowired
    TransferDesk desk;

    @Autowired
    IssuedPapers papers;

    @Autowired
    DatabaseClient database;

    private TestClose office;
    private Viewer manager;

    @BeforeEach
    void closeAMonth() {
        office = TestClose.of(web, people).sell(sales, month);
        manager = new Viewer(office.manager(), office.office(), Set.of(Role.MANAGER), "管理者", TextLevel.NORMAL, false);
        account(office.hanako(), "7654321", "たなか はなこ");
        office.remitter(month);
    }

    @Test
    void openMonthHasNoFile() {
        assertThatThrownBy(this::make).isInstanceOf(MonthStillOpen.class);
    }

    @Test
    void fileOfAClosedMonthPaysTheStatements() throws Exception {
        office.close(month);

        var issued = make();

        var bytes = fetch(issued);
        var records = new String(bytes, Lettering.CHARSET).split("\r\n");
        assertThat(records).hasSize(4);
        assertThat(records[1]).contains("ﾀﾅｶ ﾊﾅｺ").contains("0000001389");
        assertThat(records[2]).startsWith("8000001000000001389 ");
        assertThat(issued.hash())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    }

    @Test
    void fileThatWasMadeNeverChanges() {
        office.close(month);
        var issued = make();
        var before = fetch(issued);

        account(office.hanako(), "1111111", "すずき はなこ");
        office.remitter(month);

        assertThat(fetch(issued)).isEqualTo(before);
    }

    @Test
    void pageOfTheMonthOffersToPayAgainOnceAFileWasMade() {
        office.close(month);
        var path = "/wages/transfers/" + month;
        office.post(office.manager(), path, "on", bankDay.toString());

        assertThat(office.see(office.manager(), path))
                .contains("もう一度", "value=\"" + office.hanako() + "\"", "/files/")
                .doesNotContain("??");
    }

    @Test
    void whoeverIsAboutToPayAMonthThatIsNotedAsPaidIsAskedToLookFirst() {
        office.close(month);
        var path = "/wages/transfers/" + month;
        assertThat(office.see(office.manager(), path)).doesNotContain("払ったと書いてあります");

        office.post(office.manager(), "/wages/close/" + month + "/payment");
        assertThat(office.see(office.manager(), path)).contains("払ったと書いてあります").doesNotContain("??");

        office.post(office.manager(), path, "on", bankDay.toString());
        assertThat(office.see(office.manager(), path)).doesNotContain("払ったと書いてあります");
    }

    @Test
    void nothingIsWrongWhereEverybodyIsInAFileAlsoForWhoTapsTwice() {
        office.close(month);
        var path = "/wages/transfers/" + month;
        office.post(office.manager(), path, "on", bankDay.toString());

        assertThat(office.see(office.manager(), path))
                .contains("みんなファイルに入っています")
                .doesNotContain("直すところ", "role=\"alert\"");
        office.submit(office.manager(), path, "on", bankDay.toString())
                .expectStatus()
                .isSeeOther()
                .expectHeader()
                .location(path);
        assertThat(office.see(office.manager(), path)).containsOnlyOnce("/back");
    }

    @Test
    void nothingOfTheFileIsReadableInTheDatabase() {
        office.close(month);
        make();

        var raw = Objects.requireNonNull(
                now(database.sql("""
                        select (select string_agg(p::text, ' ') from orders.issued_paper p)
                            || (select string_agg(r::text, ' ') from orders.remitter r)
                        """).mapValue(String.class).one()));
        assertThat(raw)
                .doesNotContain("7654321", "1234567890")
                .doesNotContain(HexFormat.of().formatHex("7654321".getBytes(Lettering.CHARSET)))
                .doesNotContain(HexFormat.of().formatHex("1234567890".getBytes(Lettering.CHARSET)));
    }

    @Test
    void nobodyIsPaidTwice() {
        office.close(month);
        make();

        assertThatThrownBy(this::make)
                .cause()
                .isInstanceOfSatisfying(
                        TransferImpossible.class,
                        impossible -> assertThat(impossible.draft().leftOut())
                                .extracting(TransferDraft.LeftOut::why)
                                .containsOnly(TransferDraft.Why.IN_FILE, TransferDraft.Why.CASH));
    }

    @Test
    void ofManyFilesAtOnceOneIsMade() {
        office.close(month);

        var made = Flux.range(1, 6)
                .flatMap(number -> making.make(month, TransferOrder.on(bankDay), manager)
                        .onErrorResume(TransferMadeMeanwhile.class, late -> Mono.empty())
                        .onErrorResume(TransferImpossible.class, late -> Mono.empty()))
                .count()
                .contextWrite(CurrentOffice.is(office.office()))
                .block();

        assertThat(made).isEqualTo(1);
        assertThat(now(papers.ofMonth(Issued.Kind.TRANSFER, month).collectList()))
                .hasSize(1);
    }

    @Test
    void whoCouldNotBePaidIsPaidThroughAnotherFileForAReason() {
        office.close(month);
        make();
        var again = new TransferOrder(bankDay.toString(), Set.of(office.hanako()), "口座がちがっていた");

        now(making.make(month, again, manager));

        assertThat(now(database.sql("select again || reason from orders.transfer_line where again > 0")
                        .mapValue(String.class)
                        .one()))
                .isEqualTo("1口座がちがっていた");
    }

    @Test
    void objectionsAreListedOnThePageInWords() {
        office.close(month);
        account(office.ken(), "0012345", "けん");

        var page = new String(Objects.requireNonNull(
                office.submit(office.manager(), "/wages/transfers/" + month, "on", saturday.toString())
                        .expectStatus()
                        .isEqualTo(422)
                        .expectBody()
                        .returnResult()
                        .getResponseBody()));

        assertThat(page).contains("銀行が休み", "2人").doesNotContain("??").doesNotContain("7654321");
        assertThat(office.see(office.manager(), "/wages/transfers/" + month + "?on=" + bankDay))
                .contains("••••321")
                .doesNotContain("??");
    }

    @Test
    void whatIsTooLongIsAnsweredOnThePageToo() {
        office.close(month);
        account(office.ken(), "0012345", "けん");
        var reason = "口座がちがっていた".repeat(30);

        office.submit(
                        office.manager(),
                        "/wages/transfers/" + month,
                        "on",
                        "20261-01-01",
                        "again",
                        office.ken().toString(),
                        "reason",
                        reason)
                .expectStatus()
                .isEqualTo(422)
                .expectBody(String.class)
                .value(page -> assertThat(page)
                        .contains("日付を選んでください", "0以上200以下の長さ", "value=\"20261-01-01\"")
                        .doesNotContain("??"));
    }

    /** The last wage is paid in the month after somebody has left, when they stand in no list of members any more. */
    @Test
    void accountOfWhoeverHasLeftIsFoundWhereTheyArePaid() {
        office.close(month);
        people.leave(office.office(), office.hanako());
        people.leave(office.office(), office.ken());

        assertThat(office.see(office.manager(), "/wages/transfers/" + month))
                .contains("/wages/accounts/" + office.hanako(), "/wages/accounts/" + office.ken());
        assertThat(office.see(office.staff(), "/wages/receipts/" + month)).contains("/wages/accounts/" + office.ken());
        assertThat(office.status(office.staff(), "/wages/accounts/" + office.hanako()))
                .isEqualTo(200);
    }

    @Test
    void programsAreToldEverythingThatIsWrong() {
        office.close(month);

        office.as(office.manager())
                .post()
                .uri("/api/v1/wages/transfers/" + month)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(Map.of("on", saturday.toString()))
                .exchange()
                .expectStatus()
                .isBadRequest()
                .expectBody()
                .jsonPath("$.errors[0].field")
                .isEqualTo("on")
                .jsonPath("$.errors[0].message")
                .value(message -> assertThat(String.valueOf(message)).contains("休み"));
    }

    @Test
    void fileIsFetchedByTheManagerOnly() {
        office.close(month);
        var path = "/wages/transfers/" + month + "/files/" + make().id();

        assertThat(office.bytes(office.manager(), path)).hasSize(488);
        assertThat(office.status(office.staff(), path)).isEqualTo(403);
        assertThat(office.status(office.hanako(), path)).isEqualTo(403);
    }

    private Issued make() {
        return now(making.make(month, TransferOrder.on(bankDay), manager));
    }

    @Test
    void thatAnAccountWasSavedIsSaid() {
        assertThat(office.remitter(month)).contains("保存しました");
        assertThat(office.see(office.manager(), "/wages/remitter")).doesNotContain("保存しました");
        assertThat(office.after(
                        office.staff(),
                        "/wages/accounts/" + office.hanako(),
                        "validFrom",
                        month.atDay(1).toString(),
                        "way",
                        "CASH"))
                .contains("保存しました");
    }

    private byte[] fetch(Issued issued) {
        return now(making.fetch(issued.id()));
    }

    private void account(UUID person, String number, String holder) {
        office.post(
                office.staff(),
                "/wages/accounts/" + person,
                "validFrom",
                month.atDay(1).toString(),
                "way",
                "BANK",
                "bankCode",
                "9998",
                "bankName",
                "なにわ",
                "branchCode",
                "123",
                "branchName",
                "いたちぼり",
                "kind",
                "ORDINARY",
                "number",
                number,
                "holder",
                holder);
    }

    private <T> T now(Mono<T> work) {
        return Objects.requireNonNull(sales.now(office.office(), Instant.now(), work));
    }
}
