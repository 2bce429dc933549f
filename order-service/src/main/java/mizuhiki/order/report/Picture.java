package mizuhiki.order.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mizuhiki.order.flow.End;
import mizuhiki.order.flow.Flow;
import mizuhiki.order.flow.Sankey;
import mizuhiki.order.report.Cells.Cell;
import mizuhiki.shared.money.Yen;

/**
 * What a manager sees of a period: money on its way through the columns asked for.
 *
 * @param names of products, shows and members
 */
record Picture(Asked asked, List<Cell> cells, Map<UUID, String> names) {

    private record Way(String from, String to) {}

    private record Sum(Yen yen, long credits) {

        private static final Sum NOTHING = new Sum(Yen.ZERO, 0);

        Sum plus(Sum other) {
            return new Sum(yen.plus(other.yen), credits + other.credits);
        }
    }

    public Yen total() {
        return cells.stream().map(Cell::yen).collect(Yen.sum());
    }

    public boolean isEmpty() {
        return cells.isEmpty();
    }

    public List<Flow> flows() {
        return IntStream.range(0, asked.by().size() - 1)
                .boxed()
                .flatMap(this::flows)
                .sorted(Flow.WIDEST_FIRST)
                .toList();
    }

    public Sankey sankey() {
        return Sankey.of(flows(), asked.by().size());
    }

    private Stream<Flow> flows(int column) {
        var sums = cells.stream()
                .collect(groupingBy(
                        cell -> new Way(cell.key(column), cell.key(column + 1)),
                        reducing(Sum.NOTHING, cell -> new Sum(cell.yen(), cell.credits()), Sum::plus)));
        return sums.entrySet().stream().map(entry -> flow(column, entry.getKey(), entry.getValue()));
    }

    private Flow flow(int column, Way way, Sum sum) {
        var path = "/report/credits?" + asked.query() + narrowed(column, way.from()) + narrowed(column + 1, way.to());
        return new Flow(column, end(column, way.from()), end(column + 1, way.to()), sum.yen(), sum.credits(), path);
    }

    private String narrowed(int column, String key) {
        return "&" + asked.by().get(column).query(key);
    }

    private End end(int column, String key) {
        var textKey = asked.by().get(column).textKey(key);
        return textKey == null ? End.named(key, names.getOrDefault(UUID.fromString(key), "")) : End.told(key, textKey);
    }
}
