package mizuhiki.order.average;

import mizuhiki.shared.money.Yen;

/**
 * The average monthly wage of a year.
 *
 * @param usersPerDayInTenths rounded up
 */
public record AverageWage(long usersPerDayInTenths, Yen amount) {

    private static final int MONTHS = 12;
    private static final int TENTHS = 10;

    /** What it follows from. */
    public record Basis(Yen wages, long userDays, long openDays) {}

    public static AverageWage of(Basis year) {
        return over(year, MONTHS);
    }

    /** As if the months to come were like those that are known. */
    static AverageWage expectedFrom(Basis known, int months) {
        return over(known, months);
    }

    private static AverageWage over(Basis basis, int months) {
        if (basis.userDays() <= 0 || basis.openDays() <= 0 || months <= 0) {
            throw new AverageNotKnown();
        }
        var tenths = -Math.floorDiv(-Math.multiplyExact(basis.userDays(), TENTHS), basis.openDays());
        var divisor = tenths * months;
        return new AverageWage(tenths, basis.wages().times(TENTHS).nearest(divisor));
    }

    /** Such as 14.7. */
    public String usersPerDay() {
        return usersPerDayInTenths / TENTHS + "." + usersPerDayInTenths % TENTHS;
    }

    /** The smallest yearly wages that make this average, with as many users a day. */
    public Yen yearlyWagesFor(Yen average) {
        var divisor = usersPerDayInTenths * MONTHS;
        var doubled = average.times(2 * divisor).amount() - divisor;
        return Yen.of(-Math.floorDiv(-doubled, 2L * TENTHS));
    }
}
