package mizuhiki.order.reserve;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import mizuhiki.order.fiscal.FiscalYear;
import mizuhiki.order.fiscal.WageLevels;
import mizuhiki.order.reserve.ReserveMove.TooMuch;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Where a reserve stands in a year.
 *
 * @param unknown past years whose wages nobody has entered: without them there are no limits
 * @param lastMonth of the year, where it is asked for on a day of it and is not closed
 * @param moved in the year, in or out of either reserve
 * @param basis revenue of the year and cost of the equipment, for the reserve for equipment
 * @param pool what could be set aside at most, on the day asked for
 */
record ReserveStand(
        Reserve reserve,
        FiscalYear year,
        ReserveLimits.Held held,
        List<FiscalYear> unknown,
        @Nullable WageLevels wages,
        @JsonIgnore ReserveLimits.@Nullable LastMonth lastMonth,
        @JsonIgnore ReserveMove.OfYear moved,
        Basis basis,
        Yen pool) {

    record Basis(Yen revenue, Yen assetsAtCost) {}

    public @Nullable ReserveLimits limits() {
        if (wages == null) {
            return null;
        }
        var ofYear = new ReserveLimits.Year(wages, lastMonth);
        var limits = switch (reserve) {
            case WAGE -> ReserveLimits.ofWages(ofYear, held);
            case EQUIPMENT -> ReserveLimits.ofEquipment(basis.revenue(), basis.assetsAtCost(), ofYear, held);
        };
        return limits.withExcess(tooMuch().stream().map(TooMuch::amount).collect(Yen.sum()));
    }

    /** What the last month of the year would pay now; nothing where it is closed, or far. */
    public Yen toCome() {
        return lastMonth == null ? Yen.ZERO : lastMonth.wagesWithout(Yen.ZERO);
    }

    /** What the wages of the year come to, those to come among them. */
    public Yen wagesSoFar() {
        return wages == null ? toCome() : wages.thisYear().plus(toCome());
    }

    public boolean wagesHold() {
        return wages != null && wagesSoFar().compareTo(wages.lastYear()) >= 0;
    }

    /** Refused above every limit there is: that of the year, that of the whole, and what the pool holds. */
    void requireRoom(Yen amount) {
        var room = known().mayAdd();
        MoreThanAllowed.check(amount, room.compareTo(pool) <= 0 ? room : pool);
    }

    void requireHeld(Yen amount) {
        MoreThanAllowed.check(amount, held.balance());
    }

    void requireExcess(Yen amount) {
        MoreThanAllowed.check(amount, known().excess());
    }

    /** Only in a year that falls below the lowest of the past three, and up to that level. */
    void requireFall(Yen amount) {
        if (wages == null) {
            throw new PastWagesUnknown(unknown);
        }
        wages.requireAnyMonth();
        if (!wages.fall().isPositive()) {
            throw new WagesNotFallen(wages.lowest(), wages.expected());
        }
        MoreThanAllowed.check(amount, releasable());
    }

    /** What may still be paid out as wages: what they fall by, as far as it was set aside and is not on its way. */
    public Yen releasable() {
        var open = wages == null ? Yen.ZERO : wages.fall().minus(held.onItsWay());
        var room = open.compareTo(held.balance()) <= 0 ? open : held.balance();
        return room.isNegative() ? Yen.ZERO : room;
    }

    /** What the wages of the year came to fall below last year's by: then so much could not be set aside. */
    public List<TooMuch> tooMuch() {
        return tooMuchOfAll().stream()
                .filter(tooMuch -> tooMuch.move().reserve() == reserve)
                .toList();
    }

    /** What was set aside in the year and is not there any more: it cannot come out again. */
    public Yen spent() {
        return moved.spent(reserve);
    }

    private List<TooMuch> tooMuchOfAll() {
        if (wages == null || lastMonth == null || wagesHold()) {
            return List.of();
        }
        return moved.latest(lastMonth.leastBackFor(wages.lacking(), moved.left()));
    }

    private ReserveLimits known() {
        var limits = limits();
        if (limits == null) {
            throw new PastWagesUnknown(unknown);
        }
        return limits;
    }
}
