package mizuhiki.stream.room;

import java.time.Instant;
import java.time.LocalTime;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * When something is in use, and for what.
 *
 * @param usedFor null for a talk
 */
record Taken(
        String name,
        Instant startsAt,
        Instant endsAt,
        @Nullable String usedFor) {

    public LocalTime until() {
        return Moment.timeOf(endsAt);
    }

    /** Whoever has a talk need not know of shows that nobody was told of, or of occasions that are not for them. */
    Refusal refusal(Use wanted) {
        return usedFor == null || wanted.kind() == Use.Kind.TALK
                ? new ThingTakenPrivately(this)
                : new ThingTaken(this, usedFor);
    }
}
