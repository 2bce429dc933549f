package mizuhiki.stream.growth;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.turn.Step;
import org.jspecify.annotations.Nullable;

/**
 * Something a member can be glad of.
 *
 * @param role or kind of role it is about
 * @param title of the show; null for a step
 * @param step reached; null for a show
 */
record Achievement(
        UUID id,
        Kind kind,
        String role,
        @Nullable String title,
        @Nullable Step step,
        Instant happenedAt) {

    enum Kind {
        FIRST_TIME,
        TOOK_PART,
        STEP
    }

    public LocalDate day() {
        return Moment.dayOf(happenedAt);
    }
}
