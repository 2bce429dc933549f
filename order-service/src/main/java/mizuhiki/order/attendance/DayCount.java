package mizuhiki.order.attendance;

import java.time.LocalDate;

/** How many came or worked from home on a day. */
record DayCount(LocalDate day, int users) {}
