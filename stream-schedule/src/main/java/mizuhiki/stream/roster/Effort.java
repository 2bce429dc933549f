package mizuhiki.stream.roster;

import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;

/**
 * How long to look for something better.
 *
 * @param longest altogether
 * @param unimproved since the last improvement
 */
public record Effort(Duration longest, Duration unimproved) {

    /** Somebody is waiting, ten minutes before air. */
    public static final Effort AT_ONCE = new Effort(Duration.ofMillis(600), Duration.ofMillis(200));

    TerminationConfig termination() {
        return new TerminationConfig().withSpentLimit(longest).withUnimprovedSpentLimit(unimproved);
    }
}
