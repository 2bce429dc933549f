package mizuhiki.order.work;

import java.time.Instant;
import java.util.UUID;

/** What a record should have said. */
record Correction(UUID id, UUID recordId, int minutes, UUID correctedBy, Instant correctedAt) {}
