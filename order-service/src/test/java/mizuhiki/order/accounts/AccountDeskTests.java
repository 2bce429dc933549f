package mizuhiki.order.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.OrderTest;
import mizuhiki.order.TestMaterials;
import mizuhiki.order.TestSales;
import mizuhiki.order.TestSales.Sold;
import mizuhiki.order.TestYears;
import mizuhiki.order.accounts.AccountEntries.Choice;
import mizuhiki.order.credit.ActualFees;
import mizuhiki.order.credit.FeeSettling;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.ledger.Account;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.ledger.Posting;
import mizuhiki.shared.event.CatalogEvent.PiecesWrittenOff;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.TestPeople;
import mizuhiki.shared.time.Moment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

@OrderTest
class AccountDeskTests {

    private static final Instant NOW = Instant.parse("2026-11-20T03:00:00Z");
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final FiscalYear YEAR = FiscalYear.starting(2026);

    private static final String TASK = """
            insert into orders.task_kind (id, stage, name, work_type, cost_class)
            values (:id, 'MAKING', '結ぶ', '水引', 'PRODUCTION')
            """;

    @Autowired
    TestPeople people;

    @Autowired
    TestSales sales;

    @Autowired
    TestYears years;

    @Autowired
    FeeSettling fees;

    @Autowired
    AccountDesk desk;

    @Autowired
    Ledger ledger;

    @Autowired
    Months months;

    @Autowired
    DatabaseClient database;

    private final Sold brooch = Sold.of(3_000, 300, 616);
    private UUID office;
    private UUID hanako;
    private UUID ken;

    @BeforeEach
    void sellABrooch() {
        office = people.office().id();
        hanako = people.member(office, "はなこ");
        ken = people.member(office, "けん");
        workAtATask();
        sales.worked(office, NOW, ken, Stage.PACKING, brooch.orderId(), 30);
        sales.made(office, NOW, brooch);
        sales.ship(office, NOW, brooch);
    }

    @Test
    void yearTiesOutWithTheLedger() {
        spend("'UTILITIES'", 84);
        years.closed(office, NOVEMBER, Map.of(hanako, 1_500L, ken, 500L));

        var tie = made().accounts().tieOut();

        assertThat(tie.revenue()).isEqualTo(Yen.of(3_000));
        assertThat(tie.costs()).isEqualTo(Yen.of(300 + 616 + 84 + 2_000));
        assertThat(tie.difference()).isEqualTo(Yen.ZERO);
        assertThat(tie.isTied()).isTrue();
    }

    @Test
    void saleAndWageStandInTheColumnOfTheWorkThatMadeThem() {
        years.closed(office, NOVEMBER, Map.of(hanako, 1_500L, ken, 500L));

        var accounts = made().accounts();

        assertThat(accounts.workTypes()).contains("水引");
        assertThat(line(accounts, 1, "就労支援事業収益").of("水引")).isEqualTo(Yen.of(3_000));
        assertThat(line(accounts, 2, "利用者工賃").of("水引")).isEqualTo(Yen.of(1_500));
        assertThat(line(accounts, 3, "利用者工賃").total()).isEqualTo(Yen.of(500));
        assertThat(line(accounts, 3, "手数料").of("水引")).isEqualTo(Yen.of(300));
    }

    /** Of another sale, which brought in as much, it is no cost. */
    @Test
    void feeAChannelReallyTookStandsInTheColumnOfItsSale() {
        var card = Sold.of(3_000, 100, 0);
        sales.worked(office, NOW, ken, Stage.MAKING, card.lotId(), 30);
        sales.made(office, NOW, card);
        sales.ship(office, NOW, card);

        sales.now(office, NOW, fees.settle(new ActualFees(brooch.orderId(), Yen.of(350), Yen.of(20))));

        var charged = line(made().accounts(), 3, "手数料");
        assertThat(charged.of("水引")).isEqualTo(Yen.of(370));
        assertThat(charged.total()).isEqualTo(Yen.of(470));
    }

    @Test
    void everyYenOfMaterialIsBoughtUsedMissingOrStillThere() {
        var cord = new TestMaterials(sales, office);
        cord.received(NOW, 1_000);
        cord.used(NOW, brooch.lotId(), 200);
        cord.used(NOW, UUID.randomUUID(), 300);
        cord.counted(NOW, -50);

        var accounts = made().accounts();

        assertThat(line(accounts, 2, "期首材料棚卸高").total()).isEqualTo(Yen.ZERO);
        assertThat(line(accounts, 2, "当期材料仕入高").total()).isEqualTo(Yen.of(1_000));
        assertThat(line(accounts, 2, "期末材料棚卸高").total()).isEqualTo(Yen.of(450 + 300));
        assertThat(line(accounts, 2, "材料費 計").total()).isEqualTo(Yen.of(200 + 50));
        assertThat(line(accounts, 2, "材料費 計").of("水引")).isEqualTo(Yen.of(250));
        assertThat(accounts.tieOut().isTied()).isTrue();
    }

    @Test
    void whatWentIntoPiecesThatWillNotBeSoldIsUsedUp() {
        var cord = new TestMaterials(sales, office);
        var mat = Sold.of(3_000, 0, 0);
        cord.received(NOW, 1_000);
        cord.used(NOW, brooch.lotId(), 200);
        cord.used(NOW, mat.lotId(), 300);
        sales.made(office, NOW, mat);

        sales.hear(office, NOW, new PiecesWrittenOff(UUID.randomUUID(), mat.lotId(), 1, Moment.dayOf(NOW)));

        var accounts = made().accounts();
        assertThat(line(accounts, 2, "期末材料棚卸高").total()).isEqualTo(Yen.of(500));
        assertThat(line(accounts, 2, "当期材料仕入高").total()).isEqualTo(Yen.of(1_000));
        assertThat(line(accounts, 2, "材料費 計").total()).isEqualTo(Yen.of(200 + 300));
        assertThat(line(accounts, 2, "材料費 計").of("水引")).isEqualTo(Yen.of(200));
        assertThat(made().material().writtenOff()).isEqualTo(Yen.of(300));
        assertThat(accounts.tieOut().isTied()).isTrue();
    }

    /** Bought 1,000, of which 600 was sold: the other 400 stand in the stock of material, and nothing is left over. */
    @Test
    void materialOfUnsoldPiecesNeverWasACost() {
        var cord = new TestMaterials(sales, office);
        cord.received(NOW, 1_000);
        cord.used(NOW, brooch.lotId(), 600);
        cord.used(NOW, UUID.randomUUID(), 400);
        years.closed(office, NOVEMBER, Map.of(hanako, 3_000L - 300 - 600));

        var tie = made().accounts().tieOut();

        assertThat(line(made().accounts(), 2, "期末材料棚卸高").total()).isEqualTo(Yen.of(400));
        assertThat(tie.difference()).isEqualTo(Yen.ZERO);
        assertThat(tie.isTied()).isTrue();
    }

    @Test
    void whatIsWrittenOfAClosedMonthLeavesTheTablesOfItsYearAsTheyWere() {
        var before = FiscalYear.starting(2025);
        sales.now(office, NOW, months.close(YearMonth.of(2026, 3), ken, NOW, Yen.ZERO));
        var cord = new TestMaterials(sales, office);

        cord.received(NOW, LocalDate.of(2026, 3, 30), 1_000);
        cord.received(NOW, LocalDate.of(2026, 4, 2), 500);

        assertThat(sales.now(office, NOW, desk.of(before)).material().kept()).isFalse();
        assertThat(made().material().shelfBefore()).isEqualTo(Yen.ZERO);
        assertThat(made().material().bought()).isEqualTo(Yen.of(1_500));
    }

    @Test
    void whatIsWrittenLaterCountsInTheYearOfItsDay() {
        var cord = new TestMaterials(sales, office);

        cord.received(NOW, LocalDate.of(2026, 3, 30), 1_000);

        assertThat(made().material().shelfBefore()).isEqualTo(Yen.of(1_000));
        assertThat(made().material().bought()).isEqualTo(Yen.ZERO);
    }

    @Test
    void materialThatWasCountedByHandInItsColumnComesBeforeItsBook() {
        new TestMaterials(sales, office).received(NOW, 1_000);
        var counted = new Stocktaking(2026, "自主製品", Stocktaking.Stock.MATERIAL, Yen.of(10), Yen.of(30), "棚卸表");
        sales.now(office, NOW, desk.add(counted, ken));

        assertThat(made().stock().all()).containsExactly(counted);
    }

    @Test
    void moneyThatIsNotInTheTablesHasNoName() {
        var postings = List.of(Posting.on(Account.EXPENSES, Yen.of(70)), Posting.on(Account.POOL, Yen.of(-70)));
        sales.now(
                office, NOW, ledger.book(Entry.of(Entry.Kind.EXPENSE, UUID.randomUUID(), NOVEMBER.atDay(1), postings)));

        assertThat(made().accounts().tieOut().unnamed()).isEqualTo(Yen.of(70));
    }

    @Test
    void oneTableIsForSmallSalesOnly() {
        choose(YEAR);
        assertThat(made().accounts().sheets()).extracting(Sheet::number).containsExactly(1, 4);

        var postings =
                List.of(Posting.on(Account.SALES, Yen.of(-50_000_000)), Posting.on(Account.POOL, Yen.of(50_000_000)));
        sales.now(
                office,
                NOW,
                ledger.book(Entry.of(Entry.Kind.SETTLEMENT, UUID.randomUUID(), NOVEMBER.atDay(2), postings)));
        assertThatThrownBy(() -> choose(YEAR)).isInstanceOf(SalesTooLarge.class);
    }

    private void choose(FiscalYear year) {
        sales.now(office, NOW, desk.choose(year, new Choice(true, "多種少額のため"), hanako));
    }

    private void workAtATask() {
        var task = UUID.randomUUID();
        sales.now(office, NOW, database.sql(TASK).bind("id", task).then());
        var record = """
                insert into orders.work_record
                  (id, person_id, stage, subject_id, task, minutes, worked_on, by_member, recorded_at, task_id)
                values (:id, :personId, 'MAKING', :lotId, '結ぶ', 60, :day, true, now(), :task)
                """;
        sales.now(
                office,
                NOW,
                database.sql(record)
                        .bind("id", UUID.randomUUID())
                        .bind("personId", hanako)
                        .bind("lotId", brooch.lotId())
                        .bind("day", LocalDate.of(2026, 11, 20))
                        .bind("task", task)
                        .then());
    }

    private void spend(String kind, long yen) {
        var id = UUID.randomUUID();
        var expense = """
                insert into orders.expense (id, day, kind, bill, per_mille, amount, basis, explanation, note, added_by)
                values (:id, :day, %s, :yen, 1000, :yen, 'DIRECT', '', '電気代', :id)
                """.formatted(kind);
        var part = """
                insert into orders.expense_part (expense_id, work_type, cost_class, amount)
                values (:id, '水引', 'PRODUCTION', :yen)
                """;
        var postings = List.of(Posting.on(Account.EXPENSES, Yen.of(yen)), Posting.on(Account.POOL, Yen.of(-yen)));
        sales.now(
                office,
                NOW,
                database.sql(expense)
                        .bind("id", id)
                        .bind("day", NOVEMBER.atDay(3))
                        .bind("yen", yen)
                        .then()
                        .then(database.sql(part).bind("id", id).bind("yen", yen).then())
                        .then(Mono.defer(
                                () -> ledger.book(Entry.of(Entry.Kind.EXPENSE, id, NOVEMBER.atDay(3), postings)))));
    }

    private AccountDesk.Made made() {
        return Objects.requireNonNull(sales.now(office, NOW, desk.of(YEAR)));
    }

    private static Line line(Accounts accounts, int table, String label) {
        return accounts.sheets().stream()
                .filter(sheet -> sheet.number() == table)
                .flatMap(sheet -> sheet.lines().stream())
                .filter(found -> found.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
