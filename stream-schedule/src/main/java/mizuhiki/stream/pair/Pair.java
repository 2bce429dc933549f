package mizuhiki.stream.pair;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A newcomer and the peer beside them. */
public record Pair(
        UUID id,
        UUID newcomerId,
        UUID peerId,
        Instant since,
        @Nullable Instant endedAt) {

    public boolean goesOn() {
        return endedAt == null;
    }

    public boolean isNewcomer(UUID personId) {
        return newcomerId.equals(personId);
    }

    /** What the two write stays with the newcomer when the pair has ended. */
    public boolean isReadBy(UUID personId) {
        return isNewcomer(personId) || goesOn() && peerId.equals(personId);
    }

    boolean isOf(UUID personId) {
        return isNewcomer(personId) || peerId.equals(personId);
    }
}
