package mizuhiki.order.logbook;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.order.work.Amount;
import mizuhiki.order.work.Correction;
import mizuhiki.shared.people.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * What staff write over a record.
 *
 * @param pieces left out where they were right
 * @param seenMinutes what the record said to them, so that nobody undoes what somebody else has mended since
 */
record Mending(
        @NotNull @Min(0) @Max(6000) Integer minutes,
        @Nullable @Min(0) @Max(10_000) Integer pieces,
        @Nullable Integer seenMinutes,
        @Nullable Integer seenPieces) {

    Correction of(UUID recordId, Viewer viewer, Instant now) {
        return new Correction(UuidCreator.getTimeOrderedEpoch(), recordId, minutes, pieces, viewer.personId(), now);
    }

    @Nullable
    Amount seen() {
        return seenMinutes == null || seenPieces == null ? null : new Amount(seenMinutes, seenPieces);
    }
}
