package mizuhiki.order.usage;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mizuhiki.order.attendance.Attendances;
import mizuhiki.order.attendance.DayCount;
import mizuhiki.order.opening.CalendarDay;
import mizuhiki.order.opening.OpenDays;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How much the office was used, month by month. */
@Component
public class Usage {

    private final Attendances attendances;
    private final OpenDays openDays;

    Usage(Attendances attendances, OpenDays openDays) {
        this.attendances = attendances;
        this.openDays = openDays;
    }

    /** Every month from the first to the last, also those in which nobody came. */
    public Flux<UseOfMonth> between(YearMonth first, YearMonth last) {
        return Mono.zip(
                        openDays.of(first.atDay(1), last.atEndOfMonth()).collectList(),
                        attendances.users(first.atDay(1), last.atEndOfMonth()),
                        (days, users) -> months(first, last, days, users))
                .flatMapIterable(months -> months);
    }

    private static List<UseOfMonth> months(
            YearMonth first, YearMonth last, List<CalendarDay> days, Map<LocalDate, DayCount> users) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .map(month -> UseOfMonth.of(month, days, users))
                .toList();
    }
}
