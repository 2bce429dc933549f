package mizuhiki.order.fiscal;

import java.util.Collections;
import java.util.List;
import mizuhiki.shared.money.Yen;

/**
 * This year's wages beside those of the past three years.
 *
 * @param pastThree yearly totals, earliest first
 * @param thisYear of the months that are known
 */
public record WageLevels(List<Yen> pastThree, Yen thisYear, int monthsKnown) {

    private static final int MONTHS = 12;

    /**
     * 過去3年間の平均工賃: the mean of the three yearly totals.
     *
     * <p>Usual practice; no source settles whether a monthly average is meant. Whoever must change that changes this
     * function and nothing else.
     */
    public Yen averageOfPastThree() {
        return Yen.of(Math.floorDiv(pastThree.stream().collect(Yen.sum()).amount(), pastThree.size()));
    }

    public Yen lastYear() {
        return pastThree.getLast();
    }

    public Yen lowest() {
        return Collections.min(pastThree);
    }

    /** Wages only grow within a year, so what holds before its end holds at its end. */
    public boolean holdLastYear() {
        return thisYear.compareTo(lastYear()) >= 0;
    }

    /** What the wages of this year still miss to those of last year. */
    public Yen lacking() {
        return holdLastYear() ? Yen.ZERO : lastYear().minus(thisYear);
    }

    /** Refused while there is nothing to tell the year by. */
    public void requireAnyMonth() {
        if (monthsKnown == 0) {
            throw new NoWagesYet();
        }
    }

    /** The whole year, if the months to come are like those known; rounded up, so that a fall is never invented. */
    public Yen expected() {
        return monthsKnown == 0
                ? Yen.ZERO
                : Yen.of(-Math.floorDiv(thisYear.times(-MONTHS).amount(), monthsKnown));
    }

    /** What the wages of the year miss to the lowest of the past three. */
    public Yen fall() {
        var missing = lowest().minus(expected());
        return monthsKnown > 0 && missing.isPositive() ? missing : Yen.ZERO;
    }
}
