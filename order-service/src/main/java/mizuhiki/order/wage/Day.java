package mizuhiki.order.wage;

import java.time.LocalDate;

/** A day somebody came, or worked from home. */
record Day(LocalDate day, int minutes, boolean atHome) {}
