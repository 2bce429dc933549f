package mizuhiki.order.wage;

import java.time.LocalDate;
import java.util.List;
import mizuhiki.shared.money.Yen;

/**
 * How the base wage is computed, from a day on; what is left of the pool is shared by credit.
 *
 * @param rate per hour or per day, the same for everybody
 * @param dayAllowance for each day somebody came
 */
public record WagePolicy(LocalDate validFrom, Base base, Yen rate, Yen dayAllowance, Rounding rounding, String reason) {

    private static final int MINUTES_PER_HOUR = 60;

    public enum Base {
        HOUR,
        DAY,
        NONE
    }

    /** What an office starts with, until it decides for itself: everything by credit. */
    static final WagePolicy FIRST = new WagePolicy(
            LocalDate.of(2000, 1, 1),
            Base.NONE,
            Yen.ZERO,
            Yen.ZERO,
            new Rounding(Rounding.Scope.DAY, Rounding.Mode.HALF_UP, 1),
            "はじめの規程");

    Yen wage(List<Day> days) {
        return worked(days).plus(dayAllowance.times(days.size()));
    }

    private Yen worked(List<Day> days) {
        return switch (base) {
            case HOUR -> byHour(days);
            case DAY -> rate.times(days.size());
            case NONE -> Yen.ZERO;
        };
    }

    private Yen byHour(List<Day> days) {
        return switch (rounding.scope()) {
            case DAY -> days.stream().map(day -> hours(day.minutes())).collect(Yen.sum());
            case MONTH -> hours(days.stream().mapToInt(Day::minutes).sum());
        };
    }

    private Yen hours(int minutes) {
        return rounding.round(rate.times(minutes).amount(), MINUTES_PER_HOUR);
    }
}
