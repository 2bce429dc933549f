package mizuhiki.order.logbook;

import java.time.LocalDate;

/** How much was recorded on a day. */
record DayOfWork(LocalDate day, int people, int records, int minutes) {}
