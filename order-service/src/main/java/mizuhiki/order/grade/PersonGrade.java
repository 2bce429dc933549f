package mizuhiki.order.grade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** @param percent of what the task pays anybody; 100 is no grade at all */
record PersonGrade(
        UUID id, UUID personId, LocalDate validFrom, int percent, String reason, UUID addedBy, Instant addedAt) {}
