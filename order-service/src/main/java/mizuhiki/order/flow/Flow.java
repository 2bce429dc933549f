package mizuhiki.order.flow;

import java.util.Comparator;
import mizuhiki.shared.money.Yen;

/**
 * Money that went from one thing to another.
 *
 * @param column of the first
 * @param rows how many it is the sum of
 * @param path where they are listed
 */
public record Flow(int column, End from, End to, Yen yen, long rows, String path) {

    /** From left to right; the widest first, and the others of each column last. */
    public static final Comparator<Flow> WIDEST_FIRST = Comparator.comparingInt(Flow::column)
            .thenComparing(flow -> flow.from().isOthers())
            .thenComparing(flow -> flow.to().isOthers())
            .thenComparing(Flow::yen, Comparator.reverseOrder())
            .thenComparing(flow -> flow.from().key())
            .thenComparing(flow -> flow.to().key());
}
