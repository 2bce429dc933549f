package mizuhiki.order.roll;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import mizuhiki.order.attendance.Attendances;
import mizuhiki.order.checklist.MonthCheck;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.order.opening.CalendarDay;
import mizuhiki.order.opening.OpenDays;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Days nobody has confirmed, and days on which somebody came to a closed office. */
@Component
class RollCheck implements MonthCheck {

    private final Attendances attendances;
    private final OpenDays openDays;

    RollCheck(Attendances attendances, OpenDays openDays) {
        this.attendances = attendances;
        this.openDays = openDays;
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

    /** Coming to a closed office earns the same; only 開所日数 may be wrong, so the month need not wait. */
    @Override
    public Flux<OpenPoint> open(YearMonth month) {
        var first = month.atDay(1);
        var last = month.atEndOfMonth();
        return Mono.zip(attendances.users(first, last), openDays.of(first, last).collectList(), RollCheck::onClosedDays)
                .filter(days -> days > 0)
                .map(days -> new OpenPoint("attendance-on-closed-days", days, link(month, "closed")))
                .flux();
    }

    private static long onClosedDays(Map<LocalDate, Integer> users, List<CalendarDay> calendar) {
        return calendar.stream()
                .filter(CalendarDay::isClosed)
                .filter(day -> users.containsKey(day.day()))
                .count();
    }

    private static String link(YearMonth month, String part) {
        return "/work/attendance/month?month=%s#%s".formatted(month, part);
    }
}
