package mizuhiki.stream.turn;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a turn asks for.
 *
 * @param step somebody must have reached in that kind of role
 * @param mostMinutes one person may be in it; null: as long as it takes
 * @param breakAfter before the same person has another turn
 * @param staffNeeded whether it is only done while staff stand by
 * @param settledWith who has said yes to it, if anybody
 */
public record Demand(
        Step step,
        @Nullable Integer mostMinutes,
        Duration breakAfter,
        boolean staffNeeded,
        @Nullable UUID settledWith) {

    public Demand(Step step, @Nullable Integer mostMinutes, Duration breakAfter, boolean staffNeeded) {
        this(step, mostMinutes, breakAfter, staffNeeded, null);
    }

    /** Somebody has said yes to it: what it asks for is settled, and only time counts. */
    Demand settled(@Nullable UUID personId, Duration pause) {
        return new Demand(step, null, breakAfter.compareTo(pause) < 0 ? breakAfter : pause, false, personId);
    }
}
