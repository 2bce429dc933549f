package mizuhiki.order.accounts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import mizuhiki.order.accounts.Stocktaking.Stock;
import mizuhiki.order.costing.Cost;
import mizuhiki.order.costing.CostRow;
import mizuhiki.order.costing.CostRow.Group;
import mizuhiki.shared.money.Yen;

/** The costs of one table by row and column, and the lines made of them. */
record CostTable(List<String> workTypes, List<Cost> costs, Map<String, Map<Stock, Stocktaking>> stock) {

    /** Opening, purchases, closing; then what was used. */
    Stream<Line> material() {
        return Stream.of(
                line(
                        Figure.MATERIAL_OPENING,
                        type -> counted(type, Stock.MATERIAL).opening()),
                line(
                        Figure.MATERIAL_PURCHASES,
                        type -> of(type, Group.MATERIAL)
                                .plus(counted(type, Stock.MATERIAL).growth())),
                line(
                        Figure.MATERIAL_CLOSING,
                        type -> counted(type, Stock.MATERIAL).closing()),
                line(Figure.MATERIAL_USED, type -> of(type, Group.MATERIAL)));
    }

    Stream<Line> labour() {
        return Stream.concat(rows(Group.LABOUR), Stream.of(line(Figure.LABOUR, type -> of(type, Group.LABOUR))));
    }

    Stream<Line> subcontract() {
        return Stream.of(line(CostRow.SUBCONTRACT));
    }

    Stream<Line> expenses() {
        return Stream.concat(rows(Group.EXPENSE), Stream.of(line(Figure.EXPENSE, type -> of(type, Group.EXPENSE))));
    }

    Stream<Line> inProgress() {
        return Stream.of(
                line(
                        Figure.IN_PROGRESS_OPENING,
                        type -> counted(type, Stock.IN_PROGRESS).opening()),
                line(
                        Figure.IN_PROGRESS_CLOSING,
                        type -> counted(type, Stock.IN_PROGRESS).closing()));
    }

    Line line(Figure figure, Function<String, Yen> amount) {
        return new Line("accounts.figure." + figure, figure.label(), figure.isSum(), byType(amount));
    }

    Yen total(String type) {
        return sum(costs.stream().filter(cost -> cost.place().workType().equals(type)));
    }

    Stocktaking counted(String type, Stock kind) {
        return stock.getOrDefault(type, Map.of()).getOrDefault(kind, Stocktaking.notCounted(0, type, kind));
    }

    /** Rows in which there is nothing are left out, except the wages that all is about. */
    private Stream<Line> rows(Group group) {
        return Stream.of(CostRow.values())
                .filter(row -> row.group() == group)
                .map(this::line)
                .filter(line -> !line.isEmpty() || line.label().equals(CostRow.MEMBER_WAGES.label()));
    }

    private Line line(CostRow row) {
        var key = row == CostRow.MEMBER_WAGES ? "accounts.figure.MEMBER_WAGES" : "expense.kind." + row;
        return new Line(key, row.label(), false, byType(type -> of(type).getOrDefault(row, Yen.ZERO)));
    }

    private Map<CostRow, Yen> of(String type) {
        return costs.stream()
                .filter(cost -> cost.place().workType().equals(type))
                .collect(groupingBy(Cost::row, reducing(Yen.ZERO, Cost::amount, Yen::plus)));
    }

    private Yen of(String type, Group group) {
        return sum(costs.stream()
                .filter(cost -> cost.place().workType().equals(type))
                .filter(cost -> cost.row().group() == group));
    }

    private static Yen sum(Stream<Cost> costs) {
        return costs.map(Cost::amount).collect(Yen.sum());
    }

    private SortedMap<String, Yen> byType(Function<String, Yen> amount) {
        var amounts = new TreeMap<String, Yen>();
        workTypes.forEach(type -> amounts.put(type, amount.apply(type)));
        return amounts;
    }
}
