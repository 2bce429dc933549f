package mizuhiki.order.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mizuhiki.shared.money.Yen;

/**
 * Bands of money from where it was sold, through the kinds of work, to whoever did it.
 *
 * <p>Widths are in proportion to yen; only what was earned is drawn, what was taken back stands in the table.
 */
record Sankey(List<Node> nodes, List<Band> bands, int height) {

    private static final int COLUMN = 330;
    private static final int THICKNESS = 14;
    private static final int DRAWING = 360;
    private static final int GAP = 26;

    /** @param stage whether its name is the key of a kind of work */
    record Node(int column, String key, String name, boolean stage, Yen yen, int y, int size) {

        public int x() {
            return column * COLUMN;
        }

        public int labelX() {
            return x() + THICKNESS + 6;
        }
    }

    record Band(Flow flow, String path, int width) {}

    /** @param query opens the rows the band is the sum of */
    record Flow(int column, String from, String to, String fromName, String toName, String query, Yen yen) {}

    static Sankey of(List<Flow> flows) {
        var nodes = new LinkedHashMap<String, Node>();
        long total = Math.max(
                1, sum(flows.stream().filter(flow -> flow.column() == 0).toList()));
        int tallest = 0;
        for (int column = 0; column <= 2; column++) {
            tallest = Math.max(tallest, stack(column, flows, total, nodes));
        }
        return new Sankey(List.copyOf(nodes.values()), bands(flows, total, nodes), tallest);
    }

    private static int stack(int column, List<Flow> flows, long total, Map<String, Node> nodes) {
        var sums = new LinkedHashMap<String, Long>();
        var names = new LinkedHashMap<String, String>();
        for (var flow : flows) {
            if (column < 2 && flow.column() == column || column == 2 && flow.column() == 1) {
                var key = column == 2 ? flow.to() : flow.from();
                sums.merge(key, flow.yen().amount(), Long::sum);
                names.put(key, column == 2 ? flow.toName() : flow.fromName());
            }
        }
        int y = 0;
        for (var entry : sums.entrySet()) {
            int size = scaled(entry.getValue(), total);
            var name = names.getOrDefault(entry.getKey(), "");
            nodes.put(
                    column + entry.getKey(),
                    new Node(column, entry.getKey(), name, column == 1, Yen.of(entry.getValue()), y, size));
            y += size + GAP;
        }
        return y;
    }

    private static List<Band> bands(List<Flow> flows, long total, Map<String, Node> nodes) {
        var left = new LinkedHashMap<String, Integer>();
        var right = new LinkedHashMap<String, Integer>();
        var bands = new ArrayList<Band>();
        for (var flow : flows) {
            var from = nodes.get(flow.column() + flow.from());
            var to = nodes.get((flow.column() + 1) + flow.to());
            if (from != null && to != null) {
                int width = scaled(flow.yen().amount(), total);
                int start = from.y() + taken(left, flow.column() + flow.from(), width);
                int end = to.y() + taken(right, flow.column() + flow.to(), width);
                bands.add(
                        new Band(flow, curve(from.x() + THICKNESS, start + width / 2, to.x(), end + width / 2), width));
            }
        }
        return bands;
    }

    private static int taken(Map<String, Integer> used, String key, int width) {
        int before = used.getOrDefault(key, 0);
        used.put(key, before + width);
        return before;
    }

    private static String curve(int x1, int y1, int x2, int y2) {
        int middle = (x1 + x2) / 2;
        return "M%d,%d C%d,%d %d,%d %d,%d".formatted(x1, y1, middle, y1, middle, y2, x2, y2);
    }

    private static int scaled(long yen, long total) {
        return (int) Math.max(2, yen * DRAWING / total);
    }

    private static long sum(List<Flow> flows) {
        return flows.stream().mapToLong(flow -> flow.yen().amount()).sum();
    }
}
