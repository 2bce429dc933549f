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
        UUID id, UUID recordId, int minutes, @Nullable Integer pieces, UUID correctedBy, Instant correctedAt) {

    /**
     * Whether it adds anything; refused where the record says something else by now.
     *
     * @param seen what the record said to whoever wrote this; null where they do not tell
     */
    boolean isNeeded(@Nullable Amount seen, Amount standing) {
        if (seen == null) {
            return true;
        }
        var meant = new Amount(minutes, pieces == null ? seen.pieces() : pieces);
        if (meant.equals(seen) || meant.equals(standing)) {
            return false;
        }
        if (!seen.equals(standing)) {
            throw new MendedSince(standing);
        }
        return true;
    }
}
