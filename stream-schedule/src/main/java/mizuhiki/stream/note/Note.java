package mizuhiki.stream.note;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one of the two wrote down; shared with staff, or not. */
record Note(
        UUID id,
        UUID authorId,
        String text,
        Instant writtenAt,
        @Nullable Instant sharedAt) {

    public boolean isShared() {
        return sharedAt != null;
    }
}
