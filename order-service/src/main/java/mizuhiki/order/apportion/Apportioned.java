package mizuhiki.order.apportion;

import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import mizuhiki.shared.money.Yen;

/**
 * The part of a bill that production bears, and where.
 *
 * @param perMille of the whole bill
 * @param explanation the basis in words; empty where nothing was shared
 */
public record Apportioned(Yen bill, int perMille, Basis basis, String explanation, SortedMap<CostPlace, Yen> parts) {

    static final int WHOLE = 1_000;

    public static Apportioned wholly(ExpenseKind kind, Yen bill, CostPlace place) {
        requireFit(kind, place);
        var parts = new TreeMap<CostPlace, Yen>(Comparator.naturalOrder());
        parts.put(place, bill);
        return new Apportioned(bill, WHOLE, Basis.DIRECT, "", parts);
    }

    static void requireFit(ExpenseKind kind, CostPlace place) {
        if (!kind.fits(place.costClass())) {
            throw new CostClassUnfit(kind, place.costClass());
        }
    }

    public Yen amount() {
        return parts.values().stream().collect(Yen.sum());
    }
}
