package mizuhiki.order.wage;

import java.util.List;
import mizuhiki.shared.money.Yen;

/** The law's floor: on average members must get 3,000 yen a month. */
public record WageFloor(Yen average, Standing standing) {

    private static final Yen FLOOR = Yen.of(3_000);
    private static final Yen EARLY_WARNING = Yen.of(3_300);

    public enum Standing {
        NOBODY_PAID,
        BELOW,
        CLOSE,
        ABOVE
    }

    public static WageFloor of(List<Payslip> payslips) {
        var paid = payslips.stream().map(Payslip::gross).filter(Yen::isPositive).toList();
        return of(paid.stream().collect(Yen.sum()), paid.size());
    }

    /** @param wages how many wages the total is of */
    public static WageFloor of(Yen total, long wages) {
        if (wages == 0) {
            return new WageFloor(Yen.ZERO, Standing.NOBODY_PAID);
        }
        var average = Yen.of(total.amount() / wages);
        return new WageFloor(average, standing(average));
    }

    private static Standing standing(Yen average) {
        if (average.compareTo(FLOOR) < 0) {
            return Standing.BELOW;
        }
        return average.compareTo(EARLY_WARNING) < 0 ? Standing.CLOSE : Standing.ABOVE;
    }
}
