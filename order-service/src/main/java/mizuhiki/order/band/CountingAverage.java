package mizuhiki.order.band;

import java.util.List;
import mizuhiki.order.average.AverageWage;
import mizuhiki.order.average.AverageYear;
import mizuhiki.order.average.ConfirmedAverage;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The average that decides the fee of a year: the one the authority confirmed, or that of the year before.
 *
 * @param addition what 重度者支援体制加算 adds to it
 * @param confirmed null where the house counted it itself
 */
record CountingAverage(Yen amount, Yen addition, @Nullable ConfirmedAverage confirmed) {

    /** Null where neither is known: that is not zero. */
    static @Nullable CountingAverage of(AverageYear yearBefore, List<ConfirmedAverage> confirmed) {
        if (!confirmed.isEmpty()) {
            return new CountingAverage(confirmed.getFirst().amount(), Yen.ZERO, confirmed.getFirst());
        }
        return counted(yearBefore.actual(), yearBefore.rule().addition());
    }

    private static @Nullable CountingAverage counted(@Nullable AverageWage actual, Yen addition) {
        return actual == null ? null : new CountingAverage(actual.amount(), addition, null);
    }

    public Yen total() {
        return amount.plus(addition);
    }
}
