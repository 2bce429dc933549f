package mizuhiki.order.attendance;

import java.time.YearMonth;
import java.util.stream.Stream;
import mizuhiki.order.checklist.MonthCheck;
import mizuhiki.order.checklist.OpenPoint;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Days nobody has confirmed, and days on which somebody came to a closed office. */
@Component
class AttendanceCheck implements MonthCheck {

    private final AttendanceDesk desk;

    AttendanceCheck(AttendanceDesk desk) {
        this.desk = desk;
    }

    /**
     * Wages follow from the minutes, so they wait for somebody to have looked at them. Coming to a closed office earns
     * the same; only 開所日数 may be wrong, so the month need not wait.
     */
    @Override
    public Flux<OpenPoint> open(YearMonth month) {
        return desk.month(month).flatMapIterable(view -> points(view).toList());
    }

    private static Stream<OpenPoint> points(MonthView view) {
        var link = "/work/attendance/month?month=" + view.month();
        return Stream.of(
                        new OpenPoint(
                                "attendance-unconfirmed", view.unconfirmed().size(), link + "#unconfirmed", true),
                        new OpenPoint(
                                "attendance-on-closed-days", view.onClosedDays().size(), link + "#closed", false))
                .filter(point -> point.count() > 0);
    }
}
