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

    private static final int TURNS_A_SECOND = 24;

    /** Somebody plans a month: a second for every few shows. */
    public static Effort forMany(Plan plan) {
        long open = plan.places().size() - plan.confirmed().size();
        var longest = Duration.ofSeconds(Math.clamp(open / TURNS_A_SECOND, 1, 45));
        return new Effort(longest, longest.dividedBy(4));
    }

    TerminationConfig termination() {
        return new TerminationConfig().withSpentLimit(longest).withUnimprovedSpentLimit(unimproved);
    }
}
