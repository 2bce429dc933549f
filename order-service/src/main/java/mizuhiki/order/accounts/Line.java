package mizuhiki.order.accounts;

import java.util.SortedMap;
import mizuhiki.shared.money.Yen;

/**
 * A line of a table.
 *
 * @param textKey of its name on a page
 * @param label as the authority's form has it
 * @param amounts by 作業種別
 */
record Line(String textKey, String label, boolean isSum, SortedMap<String, Yen> amounts) {

    public Yen of(String workType) {
        return amounts.getOrDefault(workType, Yen.ZERO);
    }

    public Yen total() {
        return amounts.values().stream().collect(Yen.sum());
    }

    boolean isEmpty() {
        return amounts.values().stream().allMatch(Yen.ZERO::equals);
    }
}
