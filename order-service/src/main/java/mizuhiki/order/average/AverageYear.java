package mizuhiki.order.average;

import mizuhiki.order.fiscal.YearFigures;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of the average wage of a year.
 *
 * @param target 目標工賃; null where none was set
 */
public record AverageYear(
        YearFigures figures, AverageRule rule, @Nullable Yen target) {

    /** Of the whole year; null while a month is missing. */
    public @Nullable AverageWage actual() {
        return figures.isComplete() && hasDays() ? AverageWage.of(basis()) : null;
    }

    /** The wages so far, divided by twelve like those of a whole year; null while nothing is known. */
    public @Nullable AverageWage soFar() {
        return hasDays() ? AverageWage.of(basis()) : null;
    }

    /** What the year comes to if the months to come are like those known. */
    public @Nullable AverageWage expected() {
        return hasDays() ? AverageWage.expectedFrom(basis(), figures.monthsKnown()) : null;
    }

    /** The wages of the whole year, by the same supposition; rounded down, so that nothing is promised. */
    public Yen expectedWages() {
        return figures.monthsKnown() == 0
                ? Yen.ZERO
                : Yen.of(figures.wages().times(figures.months().size()).amount() / figures.monthsKnown());
    }

    public AverageWage.Basis basis() {
        return new AverageWage.Basis(figures.wages(), figures.userDays(), figures.openDays());
    }

    private boolean hasDays() {
        return figures.userDays() > 0 && figures.openDays() > 0;
    }
}
