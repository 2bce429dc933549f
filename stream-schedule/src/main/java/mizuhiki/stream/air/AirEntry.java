package mizuhiki.stream.air;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.stream.show.Show;
import org.jspecify.annotations.Nullable;

/** Something that happened on the floor. */
public record AirEntry(
        UUID id,
        UUID showId,
        Kind kind,
        @Nullable UUID productId,
        @Nullable UUID segmentId,
        int minute,
        Instant at,
        UUID personId) {

    public enum Kind {
        STARTED,
        PINNED,
        /** A segment that is no piece. */
        BEGUN,
        ENDED
    }

    public static AirEntry of(Kind kind, Show show, Instant at, UUID personId) {
        return new AirEntry(
                UuidCreator.getTimeOrderedEpoch(), show.id(), kind, null, null, show.minute(at), at, personId);
    }

    public AirEntry about(UUID pinnedProductId) {
        return new AirEntry(id, showId, kind, pinnedProductId, null, minute, at, personId);
    }

    public AirEntry aboutSegment(UUID begunSegmentId) {
        return new AirEntry(id, showId, kind, null, begunSegmentId, minute, at, personId);
    }
}
