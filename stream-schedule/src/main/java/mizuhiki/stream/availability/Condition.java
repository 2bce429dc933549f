package mizuhiki.stream.availability;

import org.jspecify.annotations.Nullable;

/** How somebody feels on a day; to be said or not, and never a reason to ask for more. */
enum Condition {
    AS_USUAL(null),
    A_LITTLE(30),
    RESTING(0);

    private final @Nullable Integer minutes;

    Condition(@Nullable Integer minutes) {
        this.minutes = minutes;
    }

    /** What they feel up to; null where it limits nothing. */
    @Nullable
    Integer minutes() {
        return minutes;
    }
}
