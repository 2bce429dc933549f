package mizuhiki.bench.roster;

import java.util.Arrays;
import mizuhiki.stream.roster.Plan;
import mizuhiki.stream.roster.Rule;
import mizuhiki.stream.roster.Rule.Level;

/**
 * What a roster costs, less is better.
 *
 * @param broken hard rules
 * @param empty turns nobody is in
 * @param wishes and fairness: everything that is not a hard rule, and not whether a turn is filled
 */
record Cost(long broken, long empty, long wishes) {

    static Cost of(Plan plan) {
        return new Cost(
                sum(plan, Level.HARD),
                plan.places().stream().filter(place -> place.person() == null).count(),
                sum(plan, Level.SOFT));
    }

    private static long sum(Plan plan, Level level) {
        var verdict = plan.verdict();
        return Arrays.stream(Rule.values())
                .filter(rule -> rule.level() == level)
                .mapToLong(verdict::weight)
                .sum();
    }
}
