package mizuhiki.stream.air;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.stream.show.Show;
import org.jspecify.annotations.Nullable;

/** Something that happened on the floor. */
public record AirEntry(
        UUID id, UUID showId, Kind kind, @Nullable UUID productId, int minute, Instant at, UUID personId) {

    public enum Kind {
        STARTED,
        PINNED,
        ENDED
    }

    public static AirEntry of(Kind kind, Show show, Instant at, UUID personId) {
        return new AirEntry(UuidCreator.getTimeOrderedEpoch(), show.id(), kind, null, show.minute(at), at, personId);
    }

    public AirEntry about(UUID pinnedProductId) {
        return new AirEntry(id, showId, kind, pinnedProductId, minute, at, personId);
    }
}
