package mizuhiki.order.opening;

import java.time.LocalDate;

/**
 * A day as the calendar of the office has it.
 *
 * @param counted whether it is one of 開所日数
 * @param special whether somebody said so for this very day
 */
public record CalendarDay(LocalDate day, DayKind kind, boolean counted, boolean special) {

    public boolean isClosed() {
        return kind == DayKind.CLOSED;
    }
}
