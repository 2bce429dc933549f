package mizuhiki.order.roll;

import java.time.YearMonth;
import java.util.List;
import mizuhiki.order.attendance.Attendances;
import mizuhiki.order.checklist.MonthCheck;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.order.opening.OpenDays;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Days nobody has confirmed, on which somebody came to a closed office, on which nobody came to an open one, or on which
 * somebody worked without being noted.
 */
@Component
class RollCheck implements MonthCheck {

    private final Attendances attendances;
    private final OpenDays openDays;
    private final UnnotedDays unnoted;

    RollCheck(Attendances attendances, OpenDays openDays, UnnotedDays unnoted) {
        this.attendances = attendances;
        this.openDays = openDays;
        this.unnoted = unnoted;
    }

    /** Wages follow from the minutes, so they wait for somebody to have looked at them. */
    @Override
    public Flux<OpenPoint> blocking(YearMonth month) {
        return attendances
                .unconfirmedDays(month)
                .filter(days -> days > 0)
                .map(days -> new OpenPoint("attendance-unconfirmed", days, link(month, "unconfirmed")))
                .flux();
    }

    /** What is earned stays the same; only 開所日数 and 延べ利用者数 may be wrong, so the month need not wait. */
    @Override
    public Flux<OpenPoint> open(YearMonth month) {
        return odd(month).concatWith(worked(month)).filter(point -> point.count() > 0);
    }

    private Flux<OpenPoint> odd(YearMonth month) {
        var first = month.atDay(1);
        var last = month.atEndOfMonth();
        return Mono.zip(Moment.today(), openDays.of(first, last).collectList(), attendances.users(first, last))
                .map(all -> new OddDays(all.getT1(), all.getT2(), all.getT3().keySet()))
                .flatMapIterable(odd -> List.of(
                        new OpenPoint("attendance-on-closed-days", odd.closed().size(), link(month, "closed")),
                        new OpenPoint("attendance-nobody", odd.empty().size(), link(month, "nobody"))));
    }

    private Mono<OpenPoint> worked(YearMonth month) {
        return unnoted.in(month)
                .map(UnnotedDays.UnnotedDay::day)
                .distinct()
                .count()
                .map(days -> new OpenPoint("work-without-attendance", days, link(month, "worked")));
    }

    private static String link(YearMonth month, String part) {
        return "/work/attendance/month?month=%s#%s".formatted(month, part);
    }
}
