package mizuhiki.order.band;

import java.util.function.Function;
import mizuhiki.order.average.AverageWage;
import mizuhiki.order.average.AverageYear;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * The band that this year's wages lead to next year, if the months to come are like those known.
 *
 * @param wages of the whole year, by the same supposition
 * @param addition what 重度者支援体制加算 adds to the average before the band is looked up
 */
record BandForecast(AverageWage average, Yen wages, Yen addition, Bands bands) {

    /** Null while nothing of the year is known. */
    static @Nullable BandForecast of(AverageYear year, Function<Yen, Bands> lookUp) {
        var expected = year.expected();
        if (expected == null) {
            return null;
        }
        var addition = year.rule().addition();
        var bands = lookUp.apply(expected.amount().plus(addition));
        return new BandForecast(expected, year.expectedWages(), addition, bands);
    }

    /** What the average misses to the next band; null where there is none, or none can be told. */
    public @Nullable Yen distance() {
        var needed = needed();
        return needed == null ? null : needed.minus(average.amount());
    }

    /** The same in wages of a whole year. */
    public @Nullable Yen distanceInYearlyWages() {
        var needed = needed();
        return needed == null ? null : average.yearlyWagesFor(needed).minus(wages);
    }

    private @Nullable Yen needed() {
        var band = bands.band();
        return band == null || band.above() == null ? null : band.above().from().minus(addition);
    }
}
