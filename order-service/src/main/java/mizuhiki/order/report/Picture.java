package mizuhiki.order.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mizuhiki.order.report.Cells.Cell;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What a manager sees of a period: money on its way through the columns asked for.
 *
 * @param names of products, shows and members
 */
record Picture(Asked asked, List<Cell> cells, Map<UUID, String> names) {

    /** One thing a column tells apart. */
    record End(Axis axis, String key, String name) {

        public @Nullable String textKey() {
            return axis.textKey(key);
        }
    }

    /** @param query opens the rows it is the sum of */
    record Flow(int column, End from, End to, Yen yen, long credits, String query) {}

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

    /** From left to right; the widest first, and the others of each column last. */
    public List<Flow> flows() {
        return IntStream.range(0, asked.by().size() - 1)
                .boxed()
                .flatMap(this::flows)
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
        return sums.entrySet().stream()
                .map(entry -> flow(column, entry.getKey(), entry.getValue()))
                .sorted(Comparator.<Flow, Boolean>comparing(
                                flow -> flow.from().key().equals(Axis.OTHERS))
                        .thenComparing(flow -> flow.to().key().equals(Axis.OTHERS))
                        .thenComparing(Flow::yen, Comparator.reverseOrder())
                        .thenComparing(flow -> flow.from().key())
                        .thenComparing(flow -> flow.to().key()));
    }

    private Flow flow(int column, Way way, Sum sum) {
        var from = end(column, way.from());
        var to = end(column + 1, way.to());
        var query = asked.query() + narrowed(from) + narrowed(to);
        return new Flow(column, from, to, sum.yen(), sum.credits(), query);
    }

    private static String narrowed(End end) {
        return "&" + end.axis().query(end.key());
    }

    private End end(int column, String key) {
        var axis = asked.by().get(column);
        return new End(axis, key, axis.textKey(key) == null ? names.getOrDefault(UUID.fromString(key), "") : key);
    }
}
