package mizuhiki.order.attendance;

import java.time.LocalDate;
import java.util.UUID;

/** A day of a member. */
public record Attended(UUID personId, LocalDate day, int minutes, boolean atHome) {}
