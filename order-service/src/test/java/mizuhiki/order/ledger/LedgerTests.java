package mizuhiki.order.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestSales;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
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
        sales.now(office, NOW, months.close(YearMonth.of(2026, 11), UUID.randomUUID(), NOW));

        assertThatThrownBy(() -> sales.now(office, NOW, ledger.book(entry(500))))
                .isInstanceOf(MonthClosed.class);
        assertThat(sales.now(office, NOW, months.openDay(TODAY))).isEqualTo(LocalDate.of(2026, 12, 1));
    }

    @Test
    void monthIsClosedOnce() {
        sales.now(office, NOW, months.close(YearMonth.of(2026, 11), UUID.randomUUID(), NOW));

        assertThatThrownBy(() -> sales.now(office, NOW, months.close(YearMonth.of(2026, 11), UUID.randomUUID(), NOW)))
                .hasStackTraceContaining("duplicate key");
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
