package mizuhiki.order.grade;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody switched grades on or off, from a day on.
 *
 * @param warning word for word what they read before; empty when switching off
 */
record Grading(
        UUID id, LocalDate validFrom, boolean allowed, String warning, String reason, UUID saidBy, Instant saidAt) {}
