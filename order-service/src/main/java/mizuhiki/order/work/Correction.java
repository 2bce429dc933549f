package mizuhiki.order.work;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a record should have said.
 *
 * @param pieces null where they were right
 */
public record Correction(
        UUID id, UUID recordId, int minutes, @Nullable Integer pieces, UUID correctedBy, Instant correctedAt) {}
