package mizuhiki.order.accounts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import mizuhiki.order.accounts.Stocktaking.Stock;
import mizuhiki.order.costing.Cost;
import mizuhiki.order.costing.YearAmounts;
import mizuhiki.order.task.CostClass;
import mizuhiki.shared.money.Yen;

/**
 * The tables of a year: 表1 with 表2 and 表3, or with 表4 alone where the office chose so.
 *
 * @param stock as counted, at most one of each kind for a kind of work
 */
record Accounts(YearAmounts amounts, List<Stocktaking> stock, boolean simplified) {

    public List<Sheet> sheets() {
        return simplified ? List.of(activity(), expenditure()) : List.of(activity(), making(), selling());
    }

    /** Where the difference is, and whether anything of it is without a name. */
    public TieOut tieOut() {
        var revenue = amounts.revenueTotal();
        var stockGrowth = stock.stream()
                .filter(counted -> counted.stock() != Stock.MATERIAL)
                .map(Stocktaking::growth)
                .collect(Yen.sum());
        return new TieOut(revenue, amounts.costTotal().minus(stockGrowth), amounts.kept(), stockGrowth);
    }

    public List<String> workTypes() {
        var types = new TreeSet<>(amounts.revenue().keySet());
        amounts.costs().forEach(cost -> types.add(cost.place().workType()));
        stock.forEach(counted -> types.add(counted.workType()));
        return List.copyOf(types);
    }

    private Sheet activity() {
        var made = simplified ? all() : of(CostClass.PRODUCTION);
        var sold = simplified ? none() : of(CostClass.SALES);
        var lines = Stream.of(
                made.line(Figure.REVENUE, this::revenue),
                made.line(
                        Figure.PRODUCT_OPENING,
                        type -> made.counted(type, Stock.PRODUCT).opening()),
                made.line(simplified ? Figure.ALL_COSTS : Figure.MADE, type -> made(made, type)),
                made.line(Figure.PURCHASED, type -> Yen.ZERO),
                made.line(
                        Figure.PRODUCT_CLOSING,
                        type -> made.counted(type, Stock.PRODUCT).closing()),
                made.line(Figure.COST_OF_SALES, type -> costOfSales(made, type)),
                made.line(Figure.SELLING, sold::total),
                made.line(Figure.COSTS, type -> costOfSales(made, type).plus(sold.total(type))),
                made.line(
                        Figure.DIFFERENCE,
                        type -> revenue(type).minus(costOfSales(made, type)).minus(sold.total(type))));
        return new Sheet(1, "表1 就労支援事業別事業活動明細書", workTypes(), lines.toList());
    }

    private Sheet making() {
        var table = of(CostClass.PRODUCTION);
        var total = Stream.of(table.line(Figure.MAKING, table::total));
        var made = Stream.of(table.line(Figure.MADE, type -> made(table, type)));
        return sheet(
                2,
                "表2 就労支援事業製造原価明細書",
                Stream.of(
                        table.material(),
                        table.labour(),
                        table.subcontract(),
                        table.expenses(),
                        total,
                        table.inProgress(),
                        made));
    }

    private Sheet selling() {
        var table = of(CostClass.SALES);
        var total = Stream.of(table.line(Figure.SELLING, table::total));
        return sheet(3, "表3 就労支援事業販管費明細書", Stream.of(table.labour(), table.expenses(), total));
    }

    private Sheet expenditure() {
        var table = all();
        var total = Stream.of(table.line(Figure.ALL_COSTS, type -> made(table, type)));
        return sheet(
                4,
                "表4 就労支援事業明細書",
                Stream.of(
                        table.material(),
                        table.labour(),
                        table.subcontract(),
                        table.expenses(),
                        table.inProgress(),
                        total));
    }

    private Sheet sheet(int number, String title, Stream<Stream<Line>> lines) {
        return new Sheet(number, title, workTypes(), lines.flatMap(part -> part).toList());
    }

    private Yen revenue(String type) {
        return amounts.revenue().getOrDefault(type, Yen.ZERO);
    }

    private static Yen made(CostTable table, String type) {
        return table.total(type).minus(table.counted(type, Stock.IN_PROGRESS).growth());
    }

    private static Yen costOfSales(CostTable table, String type) {
        return made(table, type).minus(table.counted(type, Stock.PRODUCT).growth());
    }

    private CostTable of(CostClass costClass) {
        return table(amounts.costs().stream()
                .filter(cost -> cost.place().costClass() == costClass)
                .toList());
    }

    private CostTable all() {
        return table(amounts.costs());
    }

    private CostTable none() {
        return table(List.of());
    }

    private CostTable table(List<Cost> costs) {
        Map<String, Map<Stock, Stocktaking>> byType = stock.stream()
                .collect(groupingBy(Stocktaking::workType, toMap(Stocktaking::stock, counted -> counted)));
        return new CostTable(workTypes(), costs, byType);
    }
}
