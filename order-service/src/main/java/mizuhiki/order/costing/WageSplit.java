package mizuhiki.order.costing;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import mizuhiki.order.apportion.CostPlace;
import mizuhiki.order.task.CostClass;
import mizuhiki.shared.money.Allocation;
import mizuhiki.shared.money.Yen;

/**
 * One member's wage of a month, split among kinds of work so that not a yen is lost.
 *
 * @param byCredit the part of it that was shared by credit
 */
record WageSplit(Yen gross, Yen byCredit) {

    private static final Map<CostPlace, Long> UNTOLD =
            Map.of(new CostPlace(CostPlace.GENERAL, CostClass.PRODUCTION), 1L);

    WageSplit {
        if (byCredit.compareTo(gross) > 0 || byCredit.isNegative()) {
            throw new IllegalArgumentException("%s of %s by credit".formatted(byCredit, gross));
        }
    }

    /** By minutes, and by credit what credit earned; where one is untold the other decides, then general production. */
    SortedMap<CostPlace, Yen> among(WorkShares work) {
        var all = new TreeMap<CostPlace, Yen>();
        add(all, gross.minus(byCredit), told(work.minutes(), work.credit()));
        add(all, byCredit, told(work.credit(), work.minutes()));
        return all;
    }

    private static void add(SortedMap<CostPlace, Yen> all, Yen amount, Map<CostPlace, Long> weights) {
        Allocation.split(amount, weights).forEach((place, yen) -> all.merge(place, yen, Yen::plus));
    }

    private static Map<CostPlace, Long> told(Map<CostPlace, Long> first, Map<CostPlace, Long> second) {
        return Stream.of(first, second)
                .filter(weights -> weights.values().stream().anyMatch(weight -> weight > 0))
                .findFirst()
                .orElse(UNTOLD);
    }
}
