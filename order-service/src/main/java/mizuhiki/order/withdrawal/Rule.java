package mizuhiki.order.withdrawal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Rules of pay and of sharing that have a day on which they begin.
 *
 * @param of what each task, or each kind of expense, has a rule of its own for; null for all of them
 */
public record Rule(Kind kind, @Nullable String of) {

    enum Kind {
        TASK_RATE,
        WAGE_POLICY,
        CREDIT_POLICY,
        EXPENSE_BASIS
    }

    public static final Rule WAGE_POLICY = new Rule(Kind.WAGE_POLICY, null);
    public static final Rule CREDIT_POLICY = new Rule(Kind.CREDIT_POLICY, null);
    public static final Rule EXPENSE_BASES = new Rule(Kind.EXPENSE_BASIS, null);

    public static Rule rateOf(UUID taskId) {
        return new Rule(Kind.TASK_RATE, taskId.toString());
    }

    public static Rule basisOf(String expense) {
        return new Rule(Kind.EXPENSE_BASIS, expense);
    }

    From from(LocalDate day) {
        return new From(this, day);
    }

    /** The one that begins on that day. */
    record From(Rule rule, LocalDate day) {}
}
