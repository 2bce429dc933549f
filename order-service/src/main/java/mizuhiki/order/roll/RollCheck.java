package mizuhiki.order.roll;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mizuhiki.order.attendance.Attendances;
import mizuhiki.order.attendance.DayCount;
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

    @Override
    public boolean mayBlock() {
        return true;
    }

    /**
     * Wages follow from the minutes, so they wait for somebody to have looked at them. Coming to a closed office earns
     * the same; only 開所日数 may be wrong, so the month need not wait.
     */
    @Override
    public Flux<OpenPoint> open(YearMonth month) {
        var first = month.atDay(1);
        var last = month.atEndOfMonth();
        return Mono.zip(
                        attendances.days(first, last).collectList(),
                        openDays.of(first, last).collectList(),
                        Days::new)
                .flatMapIterable(days -> days.points(month));
    }

    private record Days(List<DayCount> attended, List<CalendarDay> calendar) {

        List<OpenPoint> points(YearMonth month) {
            var link = "/work/attendance/month?month=" + month;
            return Stream.of(
                            new OpenPoint("attendance-unconfirmed", unconfirmed(), link + "#unconfirmed", true),
                            new OpenPoint("attendance-on-closed-days", onClosedDays(), link + "#closed", false))
                    .filter(point -> point.count() > 0)
                    .toList();
        }

        private long unconfirmed() {
            return attended.stream().filter(day -> day.unconfirmed() > 0).count();
        }

        private long onClosedDays() {
            Map<LocalDate, Boolean> closed = calendar.stream().collect(toMap(CalendarDay::day, CalendarDay::isClosed));
            return attended.stream()
                    .filter(day -> closed.getOrDefault(day.day(), false))
                    .count();
        }
    }
}
