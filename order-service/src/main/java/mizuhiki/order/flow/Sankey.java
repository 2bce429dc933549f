package mizuhiki.order.flow;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import mizuhiki.shared.money.Yen;

/**
 * Bands of money through two or three columns.
 *
 * <p>Widths are in proportion to yen; only what was earned is drawn, what was taken back stands in the table.
 */
public record Sankey(List<Node> nodes, List<Band> bands, int height) {

    private static final int WIDTH = 660;
    private static final int THICKNESS = 14;
    private static final int DRAWING = 360;
    private static final int GAP = 26;
    private static final int LABEL_MAX = 14;

    public record Node(int x, int y, int size, End end, Yen yen) {

        public int labelX() {
            return x + THICKNESS + 6;
        }

        /** Long names would run into the next column; the whole name is told beside it. */
        public String label() {
            var name = end.name();
            return name.codePointCount(0, name.length()) <= LABEL_MAX
                    ? name
                    : name.substring(0, name.offsetByCodePoints(0, LABEL_MAX - 1)) + "…";
        }
    }

    public record Band(Flow flow, String path, int width) {}

    private record Place(int column, String key) {}

    public static Sankey of(List<Flow> all, int columns) {
        var flows = all.stream().filter(flow -> flow.yen().isPositive()).toList();
        long total = Math.max(1, sum(flows, 0));
        var nodes = new LinkedHashMap<Place, Node>();
        int height = IntStream.range(0, columns)
                .map(column -> stack(column, columns, flows, total, nodes))
                .max()
                .orElse(0);
        return new Sankey(List.copyOf(nodes.values()), bands(flows, total, nodes), height);
    }

    /** The last column is where bands end, every other where they begin. */
    private static int stack(int column, int columns, List<Flow> flows, long total, Map<Place, Node> nodes) {
        boolean last = column == columns - 1;
        Function<Flow, End> side = last ? Flow::to : Flow::from;
        var sums = flows.stream()
                .filter(flow -> flow.column() == (last ? column - 1 : column))
                .collect(groupingBy(side, mapping(Flow::yen, Yen.sum())));
        int y = 0;
        for (var end : widestFirst(sums)) {
            var yen = sums.getOrDefault(end, Yen.ZERO);
            var node = new Node(column * WIDTH / (columns - 1), y, scaled(yen, total), end, yen);
            nodes.put(new Place(column, end.key()), node);
            y += node.size() + GAP;
        }
        return y;
    }

    private static List<End> widestFirst(Map<End, Yen> sums) {
        return sums.entrySet().stream()
                .sorted(Comparator.<Map.Entry<End, Yen>, Boolean>comparing(
                                entry -> entry.getKey().isOthers())
                        .thenComparing(Map.Entry::getValue, Comparator.reverseOrder())
                        .thenComparing(entry -> entry.getKey().key()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<Band> bands(List<Flow> flows, long total, Map<Place, Node> nodes) {
        var used = new HashMap<Node, Integer>();
        var arrived = new HashMap<Node, Integer>();
        var bands = new ArrayList<Band>();
        for (var flow : flows) {
            var from = nodes.get(new Place(flow.column(), flow.from().key()));
            var to = nodes.get(new Place(flow.column() + 1, flow.to().key()));
            if (from != null && to != null) {
                int width = scaled(flow.yen(), total);
                int start = from.y() + taken(used, from, width) + width / 2;
                int end = to.y() + taken(arrived, to, width) + width / 2;
                bands.add(new Band(flow, curve(from.x() + THICKNESS, start, to.x(), end), width));
            }
        }
        return List.copyOf(bands);
    }

    private static int taken(Map<Node, Integer> used, Node node, int width) {
        int before = used.getOrDefault(node, 0);
        used.put(node, before + width);
        return before;
    }

    private static String curve(int x1, int y1, int x2, int y2) {
        int middle = (x1 + x2) / 2;
        return "M%d,%d C%d,%d %d,%d %d,%d".formatted(x1, y1, middle, y1, middle, y2, x2, y2);
    }

    private static int scaled(Yen yen, long total) {
        return (int) Math.max(2, yen.amount() * DRAWING / total);
    }

    private static long sum(List<Flow> flows, int column) {
        return flows.stream()
                .filter(flow -> flow.column() == column)
                .mapToLong(flow -> flow.yen().amount())
                .sum();
    }
}
