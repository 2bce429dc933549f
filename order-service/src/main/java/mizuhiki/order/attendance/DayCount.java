package mizuhiki.order.attendance;

import java.time.LocalDate;

/**
 * How many came or worked from home on a day.
 *
 * @param minutes of all of them together
 */
public record DayCount(LocalDate day, int users, long minutes) {

    public static DayCount nobody(LocalDate day) {
        return new DayCount(day, 0, 0);
    }
}
