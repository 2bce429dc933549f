package mizuhiki.order.withdrawal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rules of pay that have a day on which they begin.
 *
 * @param taskId only of rates, which each task has of its own
 */
public record Rule(Kind kind, @Nullable UUID taskId) {

    enum Kind {
        TASK_RATE,
        WAGE_POLICY,
        CREDIT_POLICY
    }

    public static final Rule WAGE_POLICY = new Rule(Kind.WAGE_POLICY, null);
    public static final Rule CREDIT_POLICY = new Rule(Kind.CREDIT_POLICY, null);

    public static Rule rateOf(UUID taskId) {
        return new Rule(Kind.TASK_RATE, taskId);
    }

    From from(LocalDate day) {
        return new From(this, day);
    }

    /** The one that begins on that day. */
    record From(Rule rule, LocalDate day) {

        void requireToCome(LocalDate today) {
            if (!day.isAfter(today)) {
                throw new RuleBegun(day);
            }
        }
    }
}
