package mizuhiki.stream.timing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.rundown.Segment;

/**
 * A segment in time.
 *
 * @param plannedAt when it was to begin, had everything gone as planned
 * @param at when it began, or is expected to
 * @param minutes how long it took, or is expected to take
 */
public record Stretch(Segment segment, State state, Instant plannedAt, Instant at, int minutes) {

    public enum State {
        TO_COME,
        NOW,
        DONE,
        /** What came after it was begun first; it may still be shown. */
        LEFT_OUT
    }

    public boolean isNow() {
        return state == State.NOW;
    }

    public boolean isToCome() {
        return state == State.TO_COME;
    }

    boolean isBreak() {
        return segment.kind() == Segment.Kind.BREAK;
    }

    /** Whether it takes any time of this show. */
    public boolean takesTime() {
        return state != State.LEFT_OUT;
    }

    public LocalTime time() {
        return Moment.timeOf(at);
    }

    public LocalTime plannedTime() {
        return Moment.timeOf(plannedAt);
    }

    public Instant endsAt() {
        return at.plus(Duration.ofMinutes(minutes));
    }

    /** Whether it comes at the planned minute. */
    public boolean isOnTime() {
        return time().withSecond(0)
                .withNano(0)
                .equals(plannedTime().withSecond(0).withNano(0));
    }
}
