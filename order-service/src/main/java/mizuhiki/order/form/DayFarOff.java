package mizuhiki.order.form;

import java.time.LocalDate;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.time.Moment;
import reactor.core.publisher.Mono;

/** No paper an office has in its hands is of that day: most likely the year was mistyped. */
public final class DayFarOff extends Refusal {

    private static final int YEARS_BACK = 5;

    private DayFarOff(LocalDate first, LocalDate last) {
        super(Reason.INVALID, first, last);
    }

    /** A paper may be dated ahead, until the end of the next month. */
    public static Mono<LocalDate> check(LocalDate written) {
        return Moment.today().map(today -> near(written, today));
    }

    static LocalDate near(LocalDate written, LocalDate today) {
        var first = today.minusYears(YEARS_BACK);
        var last = today.withDayOfMonth(1).plusMonths(2).minusDays(1);
        if (written.isBefore(first) || written.isAfter(last)) {
            throw new DayFarOff(first, last);
        }
        return written;
    }
}
