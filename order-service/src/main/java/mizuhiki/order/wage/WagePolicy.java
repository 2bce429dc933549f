package mizuhiki.order.wage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

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

    List<PayLine> lines(List<Day> days) {
        return Stream.of(worked(days), allowance(days))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<PayLine> worked(List<Day> days) {
        return switch (base) {
            case HOUR -> Optional.of(line(PayLine.Kind.HOURS, days, rate, byHour(days), rounding));
            case DAY -> Optional.of(line(PayLine.Kind.DAYS, days, rate, rate.times(days.size()), null));
            case NONE -> Optional.empty();
        };
    }

    private Optional<PayLine> allowance(List<Day> days) {
        return Optional.of(dayAllowance)
                .filter(Yen::isPositive)
                .map(a -> line(PayLine.Kind.DAY_ALLOWANCE, days, a, a.times(days.size()), null));
    }

    private PayLine line(PayLine.Kind kind, List<Day> days, Yen each, Yen amount, @Nullable Rounding rounded) {
        var minutes = days.stream().mapToInt(Day::minutes).sum();
        return new PayLine(kind, null, days.size(), minutes, 0, each, amount, validFrom, null, rounded, null);
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
