package mizuhiki.stream.outcome;

import java.util.List;
import java.util.stream.IntStream;
import mizuhiki.shared.money.Yen;

/** Sums as bars, one below the other, in proportion to yen. */
record Bars(List<Bar> bars, int height) {

    private static final int ROW = 52;
    private static final int WIDEST = 320;

    record Bar(Line line, int y, int width) {

        public int barY() {
            return y + 22;
        }
    }

    static Bars of(List<Line> lines) {
        var most = lines.stream()
                .map(Line::yen)
                .max(Yen::compareTo)
                .map(Yen::amount)
                .orElse(0L);
        var bars = IntStream.range(0, lines.size())
                .mapToObj(at ->
                        new Bar(lines.get(at), at * ROW, width(lines.get(at).yen(), most)))
                .toList();
        return new Bars(bars, lines.size() * ROW);
    }

    private static int width(Yen yen, long most) {
        return most == 0 ? 0 : (int) (yen.amount() * WIDEST / most);
    }
}
