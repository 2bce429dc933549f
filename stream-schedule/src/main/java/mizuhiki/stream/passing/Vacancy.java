package mizuhiki.stream.passing;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.stream.role.Exposure;
import org.jspecify.annotations.Nullable;

/**
 * A role of a coming show that is free because somebody passed.
 *
 * @param dueAt when the next person is asked; null: when staff say so
 * @param nobodySince nobody else can take it, as far as anybody knows
 */
record Vacancy(
        UUID slotId,
        UUID showId,
        String title,
        Instant startsAt,
        String role,
        Exposure exposure,
        @Nullable Instant dueAt,
        @Nullable Instant nobodySince) {

    /** Time to take a pass back before anybody else is asked. */
    static final Duration SECOND_THOUGHTS = Duration.ofMinutes(10);

    private static final Duration SHORTLY = Duration.ofHours(2);

    /** Shortly before a show nobody waits. */
    static Instant due(Instant now, Instant startsAt) {
        return startsAt.isBefore(now.plus(SHORTLY)) ? now : now.plus(SECOND_THOUGHTS);
    }

    public Kind kind() {
        return nobodySince != null ? Kind.NOBODY : dueAt == null ? Kind.STAFF : Kind.GOES_ON;
    }

    enum Kind {
        /** The next person is asked without anybody's doing. */
        GOES_ON,
        /** Staff wanted to ask themselves. */
        STAFF,
        NOBODY;

        /** Whether staff are waited for. */
        boolean isForStaff() {
            return this != GOES_ON;
        }
    }
}
