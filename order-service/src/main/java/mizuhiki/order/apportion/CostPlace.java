package mizuhiki.order.apportion;

import java.util.Comparator;
import mizuhiki.order.task.CostClass;

/**
 * Where a cost stands in the accounting tables.
 *
 * @param workType 作業種別: one column
 */
public record CostPlace(String workType, CostClass costClass) implements Comparable<CostPlace> {

    private static final Comparator<CostPlace> ORDER =
            Comparator.comparing(CostPlace::workType).thenComparing(CostPlace::costClass);

    /** The column of work that nobody gave a type. */
    public static final String GENERAL = "自主製品";

    @Override
    public int compareTo(CostPlace other) {
        return ORDER.compare(this, other);
    }
}
