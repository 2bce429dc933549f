package mizuhiki.order.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import mizuhiki.order.accounts.Stocktaking.Stock;
import mizuhiki.order.apportion.CostPlace;
import mizuhiki.order.costing.Cost;
import mizuhiki.order.costing.CostRow;
import mizuhiki.order.costing.YearAmounts;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.task.CostClass;
import mizuhiki.shared.money.Yen;
import org.junit.jupiter.api.Test;

class AccountsTests {

    private static final FiscalYear YEAR = FiscalYear.starting(2026);
    private static final CostPlace MAKING = new CostPlace("水引", CostClass.PRODUCTION);
    private static final CostPlace SELLING = new CostPlace("水引", CostClass.SALES);

    private final YearAmounts reference = amounts(
            7_440_000,
            0,
            new Cost(MAKING, CostRow.MATERIAL, Yen.of(1_420_000)),
            new Cost(MAKING, CostRow.MEMBER_WAGES, Yen.of(3_860_000)),
            new Cost(SELLING, CostRow.MEMBER_WAGES, Yen.of(1_000_000)),
            new Cost(MAKING, CostRow.UTILITIES, Yen.of(260_000)),
            new Cost(SELLING, CostRow.FEES, Yen.of(900_000)));

    @Test
    void revenueIsCostsAndDifference() {
        var tie = new Accounts(reference, List.of(), false).tieOut();

        assertThat(tie.revenue()).isEqualTo(Yen.of(7_440_000));
        assertThat(tie.difference()).isEqualTo(Yen.ZERO);
        assertThat(tie.isTied()).isTrue();
    }

    @Test
    void makersWagesAreACostOfMakingAndSellersOfSelling() {
        var accounts = new Accounts(reference, List.of(), false);

        assertThat(total(accounts, 2, "利用者工賃")).isEqualTo(Yen.of(3_860_000));
        assertThat(total(accounts, 3, "利用者工賃")).isEqualTo(Yen.of(1_000_000));
        assertThat(total(accounts, 2, "当期就労支援事業製造原価")).isEqualTo(Yen.of(5_540_000));
        assertThat(total(accounts, 1, "就労支援事業販管費")).isEqualTo(Yen.of(1_900_000));
    }

    @Test
    void simplifiedTableHoldsAllCosts() {
        var accounts = new Accounts(reference, List.of(), true);

        assertThat(accounts.sheets()).extracting(Sheet::number).containsExactly(1, 4);
        assertThat(total(accounts, 4, "材料費 計")).isEqualTo(Yen.of(1_420_000));
        assertThat(total(accounts, 4, "労務費 計")).isEqualTo(Yen.of(4_860_000));
        assertThat(total(accounts, 4, "経費 計")).isEqualTo(Yen.of(1_160_000));
        assertThat(total(accounts, 4, "就労支援事業費")).isEqualTo(Yen.of(7_440_000));
    }

    @Test
    void purchasesAreWhatWasUsedAndWhatTheStockGrewBy() {
        var material = new Stocktaking(2026, "水引", Stock.MATERIAL, Yen.of(80_000), Yen.of(100_000), "棚卸表");
        var accounts = new Accounts(reference, List.of(material), false);

        assertThat(total(accounts, 2, "当期材料仕入高")).isEqualTo(Yen.of(1_440_000));
        assertThat(total(accounts, 2, "材料費 計")).isEqualTo(Yen.of(1_420_000));
        assertThat(accounts.tieOut().isTied()).isTrue();
    }

    @Test
    void unsoldStockIsNamedInTheDifference() {
        var products = new Stocktaking(2026, "水引", Stock.PRODUCT, Yen.ZERO, Yen.of(50_000), "棚卸表");
        var tie = new Accounts(reference, List.of(products), false).tieOut();

        assertThat(tie.difference()).isEqualTo(Yen.of(50_000));
        assertThat(tie.stockGrowth()).isEqualTo(Yen.of(50_000));
        assertThat(tie.isTied()).isTrue();
    }

    @Test
    void whatTheLedgerDoesNotNameIsShown() {
        var tie = new Accounts(amounts(1_000, 400), List.of(), false).tieOut();

        assertThat(tie.isTied()).isFalse();
        assertThat(tie.unnamed()).isEqualTo(Yen.of(600));
    }

    @Test
    void everyYearThatBalancesTiesOutInEveryTable() {
        var random = new Random(2026);
        for (int round = 0; round < 200; round++) {
            var amounts = balanced(random);
            var stock = Stream.of(Stock.values())
                    .map(kind -> new Stocktaking(
                            2026, "水引", kind, Yen.of(random.nextInt(9_999)), Yen.of(random.nextInt(9_999)), "棚卸表"))
                    .toList();
            var accounts = new Accounts(amounts, stock, random.nextBoolean());

            assertThat(accounts.tieOut().isTied()).isTrue();
            assertThat(total(accounts, 1, "就労支援事業活動増減差額"))
                    .isEqualTo(accounts.tieOut().difference());
            assertThat(total(accounts, 1, "就労支援事業活動費用計"))
                    .isEqualTo(accounts.tieOut().costs());
        }
    }

    private static YearAmounts balanced(Random random) {
        var costs = new ArrayList<Cost>();
        for (var row : CostRow.values()) {
            for (var type : List.of("水引", "パン", CostPlace.GENERAL)) {
                var place = new CostPlace(type, CostClass.values()[random.nextInt(2)]);
                var fits = row != CostRow.MATERIAL && row != CostRow.SUBCONTRACT;
                costs.add(new Cost(
                        fits ? place : new CostPlace(type, CostClass.PRODUCTION),
                        row,
                        Yen.of(random.nextInt(100_000) - 2_000)));
            }
        }
        var revenue = random.nextInt(9_000_000);
        var spent = costs.stream().map(Cost::amount).collect(Yen.sum()).amount();
        return amounts(revenue, revenue - spent, costs.toArray(Cost[]::new));
    }

    private static YearAmounts amounts(long revenue, long kept, Cost... costs) {
        var byType = new TreeMap<String, Yen>();
        byType.put("水引", Yen.of(revenue));
        return new YearAmounts(YEAR, byType, List.of(costs), new YearAmounts.Kept(Yen.of(kept), Yen.ZERO, Yen.ZERO));
    }

    private static Yen total(Accounts accounts, int table, String label) {
        return accounts.sheets().stream()
                .filter(sheet -> sheet.number() == table)
                .flatMap(sheet -> sheet.lines().stream())
                .filter(line -> line.label().equals(label))
                .map(Line::total)
                .findFirst()
                .orElseThrow();
    }
}
