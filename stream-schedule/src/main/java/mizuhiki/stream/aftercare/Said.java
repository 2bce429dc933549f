package mizuhiki.stream.aftercare;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said about how they were after a show.
 *
 * @param feeling null where they would rather not say
 * @param wantsTalk whether they want to talk with staff; null where they did not say
 */
record Said(
        UUID showId,
        UUID personId,
        @Nullable Feeling feeling,
        @Nullable Boolean wantsTalk,
        @Nullable Instant heardAt) {

    public boolean waitsForTalk() {
        return Boolean.TRUE.equals(wantsTalk) && heardAt == null;
    }
}
