package mizuhiki.order.reserve;

import mizuhiki.order.fiscal.WageLevels;
import mizuhiki.shared.money.Yen;

/**
 * How much may be set aside.
 *
 * @param mayAdd nothing where this year's wages are below last year's
 * @param excess what is above the limit and must be paid out as wages
 */
record ReserveLimits(Yen yearLimit, Yen cumulativeLimit, Yen mayAdd, Yen excess) {

    /**
     * What is there, and what of it was added this year.
     *
     * @param onItsWay came out as wages this year, and is not yet among those of a closed month
     */
    record Held(Yen balance, Yen addedThisYear, Yen onItsWay) {}

    /** A tenth a year and a half in all of the average wages of the past three years. */
    static ReserveLimits ofWages(WageLevels wages, Held held) {
        var average = wages.averageOfPastThree();
        return of(percent(average, 10), percent(average, 50), wages, held);
    }

    /** A tenth a year of the revenue, and in all three quarters of what the equipment cost. */
    static ReserveLimits ofEquipment(Yen revenue, Yen assetsAtCost, WageLevels wages, Held held) {
        return of(percent(revenue, 10), percent(assetsAtCost, 75), wages, held);
    }

    private static ReserveLimits of(Yen yearLimit, Yen cumulativeLimit, WageLevels wages, Held held) {
        var room = smaller(yearLimit.minus(held.addedThisYear()), cumulativeLimit.minus(held.balance()));
        var mayAdd = wages.holdLastYear() ? larger(room, Yen.ZERO) : Yen.ZERO;
        return new ReserveLimits(
                yearLimit, cumulativeLimit, mayAdd, larger(held.balance().minus(cumulativeLimit), Yen.ZERO));
    }

    private static Yen percent(Yen amount, int percent) {
        return Yen.of(Math.floorDiv(amount.times(percent).amount(), 100));
    }

    private static Yen smaller(Yen one, Yen other) {
        return one.compareTo(other) <= 0 ? one : other;
    }

    private static Yen larger(Yen one, Yen other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
