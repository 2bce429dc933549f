package mizuhiki.order.form;

import java.time.LocalDate;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.time.Moment;
import reactor.core.publisher.Mono;

/** Nothing an office has, tells or decides is of that day: most likely the year was mistyped. */
public final class DayFarOff extends Refusal {

    private static final int YEARS_BACK = 5;
    private static final int YEARS_HELD = 50;
    private static final int YEARS_AHEAD = 2;

    private final LocalDate written;

    private DayFarOff(LocalDate written, LocalDate first, LocalDate last) {
        super(Reason.INVALID, first, last);
        this.written = written;
    }

    LocalDate written() {
        return written;
    }

    /** A paper may be dated ahead, until the end of the next month. */
    public static Mono<LocalDate> check(LocalDate written) {
        return Moment.today().map(today -> near(written, today));
    }

    /** What is told ahead of its day. */
    public static Mono<LocalDate> checkAhead(LocalDate written) {
        return Moment.today().map(today -> within(written, today.minusYears(YEARS_BACK), today.plusYears(YEARS_AHEAD)));
    }

    /** What holds from a day on may have done so for long, and is decided a while ahead at most. */
    public static Mono<LocalDate> checkStart(LocalDate written) {
        return Moment.today().map(today -> within(written, today.minusYears(YEARS_HELD), today.plusYears(YEARS_AHEAD)));
    }

    /** What begins today at the earliest. */
    public static Mono<LocalDate> checkFromToday(LocalDate written) {
        return Moment.today().map(today -> within(written, today, today.plusYears(YEARS_AHEAD)));
    }

    static LocalDate near(LocalDate written, LocalDate today) {
        return within(
                written,
                today.minusYears(YEARS_BACK),
                today.withDayOfMonth(1).plusMonths(2).minusDays(1));
    }

    private static LocalDate within(LocalDate written, LocalDate first, LocalDate last) {
        if (written.isBefore(first) || written.isAfter(last)) {
            throw new DayFarOff(written, first, last);
        }
        return written;
    }
}
