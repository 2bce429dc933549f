package mizuhiki.order.presence;

import java.time.YearMonth;
import java.util.List;
import mizuhiki.order.attendance.Attended;

/** The days a member came in a month. */
record OwnMonth(YearMonth month, List<Attended> days) {

    public int minutes() {
        return days.stream().mapToInt(Attended::minutes).sum();
    }

    public YearMonth before() {
        return month.minusMonths(1);
    }

    public YearMonth after() {
        return month.plusMonths(1);
    }
}
