package mizuhiki.order.attendance;

import java.time.LocalDate;

/**
 * How many came or worked from home on a day.
 *
 * @param unconfirmed how many of these nobody of staff has confirmed
 */
public record DayCount(LocalDate day, int users, int unconfirmed) {}
