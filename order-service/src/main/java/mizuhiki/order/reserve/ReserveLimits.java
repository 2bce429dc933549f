package mizuhiki.order.reserve;

import mizuhiki.order.fiscal.WageLevels;
import mizuhiki.order.wage.MonthInputs;
import mizuhiki.order.wage.WagePlan;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * How much may be set aside.
 *
 * @param mayAdd nothing where this year's wages are below last year's, and no more than leaves them at that level
 * @param excess what is above the limit and must be paid out as wages
 */
record ReserveLimits(Yen yearLimit, Yen cumulativeLimit, Yen mayAdd, Yen excess) {

    /**
     * What is there, and what of it was added this year.
     *
     * @param onItsWay came out as wages this year, and is not yet among those of a closed month
     */
    record Held(Yen balance, Yen addedThisYear, Yen onItsWay) {}

    /** The last month of a year, as it would be paid now: what is set aside for the year goes in before it is closed. */
    record LastMonth(MonthInputs inputs) {

        /** What it pays once so much is set aside; nothing where that leaves less than its base. */
        Yen wagesWithout(Yen setAside) {
            try {
                return WagePlan.of(inputs.without(setAside)).paid();
            } catch (Refusal tooLittle) {
                return Yen.ZERO;
            }
        }

        /** The least that must come back for such wages; all of it where it would not do. */
        Yen leastBackFor(Yen wages, Yen all) {
            var tooLittle = -1L;
            var enough = all.amount();
            while (enough - tooLittle > 1) {
                var half = (tooLittle + enough) / 2;
                if (wagesWithout(Yen.of(-half)).compareTo(wages) >= 0) {
                    enough = half;
                } else {
                    tooLittle = half;
                }
            }
            return Yen.of(enough);
        }

        /** The most of the room that still leaves such wages: whatever is set aside never makes them more. */
        Yen mostLeaving(Yen wages, Yen room) {
            var fits = 0L;
            var tooMuch = room.amount() + 1;
            while (tooMuch - fits > 1) {
                var half = (fits + tooMuch) / 2;
                if (wagesWithout(Yen.of(half)).compareTo(wages) >= 0) {
                    fits = half;
                } else {
                    tooMuch = half;
                }
            }
            return Yen.of(fits);
        }
    }

    /** The wages of a year, and of its last month while it may still change. */
    record Year(WageLevels wages, @Nullable LastMonth lastMonth) {

        Yen mayAdd(Yen room) {
            if (wages.holdLastYear()) {
                return room;
            }
            return lastMonth == null ? Yen.ZERO : lastMonth.mostLeaving(wages.lacking(), room);
        }
    }

    /** The same where so much must come out of the reserve in any case. */
    ReserveLimits withExcess(Yen tooMuch) {
        return new ReserveLimits(yearLimit, cumulativeLimit, mayAdd, larger(excess, tooMuch));
    }

    /** A tenth a year and a half in all of the average wages of the past three years. */
    static ReserveLimits ofWages(Year year, Held held) {
        var average = year.wages().averageOfPastThree();
        return of(percent(average, 10), percent(average, 50), year, held);
    }

    /** A tenth a year of the revenue, and in all three quarters of what the equipment cost. */
    static ReserveLimits ofEquipment(Yen revenue, Yen assetsAtCost, Year year, Held held) {
        return of(percent(revenue, 10), percent(assetsAtCost, 75), year, held);
    }

    private static ReserveLimits of(Yen yearLimit, Yen cumulativeLimit, Year year, Held held) {
        var room = smaller(yearLimit.minus(held.addedThisYear()), cumulativeLimit.minus(held.balance()));
        var mayAdd = year.mayAdd(larger(room, Yen.ZERO));
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
