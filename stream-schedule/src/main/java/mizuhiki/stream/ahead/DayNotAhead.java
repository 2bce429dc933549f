package mizuhiki.stream.ahead;

import java.time.Instant;
import java.time.LocalDate;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.time.Moment;
import reactor.core.publisher.Mono;

/** Nothing is planned for a day that is over, or for one of a year nobody thinks of yet. */
public final class DayNotAhead extends Refusal {

    static final int YEARS_AHEAD = 2;

    private DayNotAhead(LocalDate first, LocalDate last) {
        super(Reason.INVALID, first, last);
    }

    public static Mono<LocalDate> check(Instant planned) {
        return Moment.today().map(today -> within(Moment.dayOf(planned), today, today.plusYears(YEARS_AHEAD)));
    }

    private static LocalDate within(LocalDate planned, LocalDate first, LocalDate last) {
        if (planned.isBefore(first) || planned.isAfter(last)) {
            throw new DayNotAhead(first, last);
        }
        return planned;
    }
}
