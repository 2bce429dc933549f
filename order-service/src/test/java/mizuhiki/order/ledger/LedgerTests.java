package mizuhiki.order.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

@OrderTest
class LedgerTests {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    Ledger ledger;

    @Autowired
    BookReading reading;

    @Autowired
    Turnovers turnovers;

    @Autowired
    Months months;

    @Autowired
    DatabaseClient database;

    private UUID office;

    @BeforeEach
    void openOffice() {
        office = people.office().id();
    }

    @Test
    void causeIsBookedOnce() {
        var entry = entry(500);

        assertThat(sales.now(office, NOW, ledger.book(entry))).isTrue();
        assertThat(sales.now(office, NOW, ledger.book(again(entry)))).isFalse();
        assertThat(sales.now(office, NOW, ledger.balance(Account.POOL, TODAY))).isEqualTo(Yen.of(500));
    }

    @Test
    void entryOutOfBalanceIsNotMade() {
        assertThatThrownBy(() -> Entry.of(
                        Entry.Kind.PAYMENT, UUID.randomUUID(), TODAY, List.of(Posting.on(Account.POOL, Yen.of(1)))))
                .hasMessageContaining("out of balance");
    }

    @Test
    void databaseRefusesWhatDoesNotBalance() {
        var id = UUID.randomUUID();
        assertThatThrownBy(() ->
                        sales.now(office, NOW, write(id).then(post(id, 1, 5)).then(post(id, 2, -4))))
                .hasStackTraceContaining("does not balance");
    }

    @Test
    void nothingIsAddedToAnEntryLater() {
        var entry = entry(500);
        sales.now(office, NOW, ledger.book(entry));

        assertThatThrownBy(() -> sales.now(office, NOW, post(entry.id(), 8, 5).then(post(entry.id(), 9, -5))))
                .hasStackTraceContaining("the entry is complete");
    }

    @Test
    void bookIsNeverChanged() {
        sales.now(office, NOW, ledger.book(entry(500)));

        assertThatThrownBy(() -> sales.now(
                        office,
                        NOW,
                        database.sql("update orders.posting set amount = 1").then()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void nothingIsBookedIntoAClosedMonth() {
        sales.now(office, NOW, months.close(YearMonth.of(2026, 11), UUID.randomUUID(), NOW, Yen.ZERO));

        assertThatThrownBy(() -> sales.now(office, NOW, ledger.book(entry(500))))
                .isInstanceOf(MonthClosed.class);
        assertThat(sales.now(office, NOW, months.openDay(TODAY))).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void monthIsClosedOnce() {
        sales.now(office, NOW, months.close(YearMonth.of(2026, 11), UUID.randomUUID(), NOW, Yen.ZERO));

        assertThatThrownBy(() ->
                        sales.now(office, NOW, months.close(YearMonth.of(2026, 11), UUID.randomUUID(), NOW, Yen.ZERO)))
                .hasStackTraceContaining("duplicate key");
    }

    @Test
    void beforeAnyIsClosedMonthsAreOpenSinceWorkBegan() {
        assertThat(open()).isEqualTo(List.of(YearMonth.of(2026, 10), YearMonth.of(2026, 11)));

        sales.now(office, NOW, attended("2026-08-20"));
        assertThat(open()).hasSize(4).startsWith(YearMonth.of(2026, 8));

        sales.now(office, NOW, attended("2020-04-01"));
        assertThat(open()).hasSize(12).startsWith(YearMonth.of(2025, 12));

        sales.now(office, NOW, months.close(YearMonth.of(2026, 9), UUID.randomUUID(), NOW, Yen.ZERO));
        assertThat(open()).isEqualTo(List.of(YearMonth.of(2026, 10), YearMonth.of(2026, 11)));
    }

    private List<YearMonth> open() {
        return sales.now(office, NOW, months.openUntil(TODAY).collectList());
    }

    private Mono<Void> attended(String day) {
        return database.sql("""
                        insert into orders.attendance (person_id, day, minutes, at_home, recorded_by, recorded_at)
                        values (:person, :day, 60, false, :person, now())
                        """)
                .bind("person", UUID.randomUUID())
                .bind("day", LocalDate.parse(day))
                .then();
    }

    @Test
    void bookIsReadAsItStood() {
        book("2026-11-05", "2026-11-05T03:00:00Z", 100);
        book("2026-11-05", "2026-11-20T03:00:00Z", 30);
        var fifth = LocalDate.of(2026, 11, 5);

        assertThat(known(fifth, fifth)).isEqualTo(Yen.of(100));
        assertThat(known(fifth, LocalDate.of(2026, 11, 19))).isEqualTo(Yen.of(100));
        assertThat(known(fifth, LocalDate.of(2026, 11, 20))).isEqualTo(Yen.of(130));
        assertThat(known(fifth.minusDays(1), LocalDate.of(2026, 11, 20))).isEqualTo(Yen.ZERO);
        assertThat(sales.now(office, NOW, ledger.balance(Account.POOL, fifth))).isEqualTo(Yen.of(130));
    }

    @Test
    void dayOfKnowledgeEndsAtMidnightInJapan() {
        book("2026-11-05", "2026-11-05T14:59:59.999999Z", 100);
        book("2026-11-05", "2026-11-05T15:00:00Z", 30);
        var fifth = LocalDate.of(2026, 11, 5);

        assertThat(known(fifth, fifth)).isEqualTo(Yen.of(100));
    }

    @Test
    void accountsOpenIntoTheirEntries() {
        book("2026-10-05", "2026-10-05T03:00:00Z", 7);
        book("2026-11-05", "2026-11-05T03:00:00Z", 100);
        book("2026-11-05", "2026-11-20T03:00:00Z", 30);
        var when = AsKnown.on(TODAY, LocalDate.of(2026, 11, 6));

        assertThat(sales.now(office, NOW, reading.accounts(when).collectList()))
                .containsExactly(
                        new BookReading.Balance(Account.SALES, Yen.of(-107)),
                        new BookReading.Balance(Account.POOL, Yen.of(107)));
        assertThat(entries(when, Page.of(null, null)).items())
                .extracting(BookReading.Line::amount)
                .containsExactly(Yen.of(100));
    }

    @Test
    void entriesAreTurnedOverPageByPageTheLatestFirst() {
        book("2026-11-05", "2026-11-05T03:00:00Z", 100);
        book("2026-11-07", "2026-11-07T03:00:00Z", 30);
        book("2026-11-06", "2026-11-08T03:00:00Z", 4);
        var when = AsKnown.now(TODAY);

        var first = entries(when, Page.of(null, 2));
        var second = entries(when, Page.of(first.next(), 2));

        assertThat(first.items()).extracting(BookReading.Line::amount).containsExactly(Yen.of(30), Yen.of(4));
        assertThat(second.items()).extracting(BookReading.Line::amount).containsExactly(Yen.of(100));
        assertThat(second.next()).isNull();
        assertThat(sum(null, when)).isEqualTo(Yen.of(134));
        assertThat(sum(Entry.Kind.REVERSAL, when)).isEqualTo(Yen.ZERO);
    }

    private Slice<BookReading.Line> entries(AsKnown when, Page page) {
        return sales.now(office, NOW, reading.entries(Account.POOL, null, when, page));
    }

    private Yen sum(Entry.@Nullable Kind kind, AsKnown when) {
        return sales.now(office, NOW, reading.sum(Account.POOL, kind, when));
    }

    @Test
    void poolIsToldAsItWasKnown() {
        book("2026-11-05", "2026-11-05T03:00:00Z", 100);
        book("2026-11-05", "2026-11-20T03:00:00Z", 30);

        var known = sales.now(
                office,
                NOW,
                turnovers
                        .of(YearMonth.of(2026, 11), Instant.parse("2026-11-10T00:00:00Z"))
                        .collectList());

        assertThat(known).extracting(Turnover::amount).containsExactlyInAnyOrder(Yen.of(100), Yen.of(-100));
    }

    @Test
    void bookingsAtOneTimeAreAllAddedUp() {
        IntStream.range(0, 40).parallel().forEach(number -> sales.now(office, NOW, ledger.book(entry(number + 1))));

        assertThat(sales.now(office, NOW, turnovers.of(YearMonth.of(2026, 11)).collectList()))
                .extracting(Turnover::amount)
                .containsExactlyInAnyOrder(Yen.of(820), Yen.of(-820));
    }

    @Test
    void sumsAreChangedByBookingAlone() {
        assertThatThrownBy(() -> sales.now(
                        office,
                        NOW,
                        database.sql("update orders.turnover set amount = 1").then()))
                .hasStackTraceContaining("permission denied");
    }

    private Yen known(LocalDate day, LocalDate known) {
        return sales.now(office, NOW, ledger.balance(Account.POOL, AsKnown.on(day, known)));
    }

    private void book(String bookedOn, String bookedAt, long amount) {
        var id = UUID.randomUUID();
        var entry = database.sql("""
                        insert into orders.entry (id, kind, cause, booked_on, booked_at)
                        values (:id, 'SETTLEMENT', :id, :bookedOn, :bookedAt)
                        """)
                .bind("id", id)
                .bind("bookedOn", LocalDate.parse(bookedOn))
                .bind("bookedAt", Instant.parse(bookedAt))
                .then();
        var sale = database.sql(
                        "insert into orders.posting (entry_id, line, account, amount) values (:id, 9, 'SALES', :amount)")
                .bind("id", id)
                .bind("amount", -amount)
                .then();
        sales.now(office, NOW, entry.then(post(id, 1, amount)).then(sale));
    }

    private static Entry entry(long amount) {
        return Entry.of(
                Entry.Kind.SETTLEMENT,
                UUID.randomUUID(),
                TODAY,
                List.of(
                        Posting.on(Account.SALES, Yen.of(-amount)),
                        Posting.on(Account.POOL, Yen.of(amount)),
                        Posting.on(Account.MATERIAL, Yen.ZERO)));
    }

    private static Entry again(Entry entry) {
        return Entry.of(entry.kind(), entry.cause(), entry.bookedOn(), entry.postings());
    }

    private Mono<Void> write(UUID id) {
        return database.sql("insert into orders.entry (id, kind, cause, booked_on) values (:id, 'PAYMENT', :id, :day)")
                .bind("id", id)
                .bind("day", TODAY)
                .then();
    }

    private Mono<Void> post(UUID id, int line, long amount) {
        return database.sql(
                        "insert into orders.posting (entry_id, line, account, amount) values (:id, :line, 'POOL', :amount)")
                .bind("id", id)
                .bind("line", line)
                .bind("amount", amount)
                .then();
    }
}
