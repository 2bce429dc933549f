package mizuhiki.stream.closing;

import java.time.LocalDate;

/** A day on which the office is closed, and why. */
public record ClosingDay(LocalDate day, String reason) {}
