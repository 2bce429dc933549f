package mizuhiki.order.withdrawal;

import java.time.LocalDate;
import java.util.Optional;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.order.withdrawal.Rule.Kind;
import mizuhiki.shared.problem.Refusal;

/**
 * A rule that was not withdrawn.
 *
 * @param of which kind of expense, where each has its own; else empty
 * @param mark of all it says: who saw another one sees another mark
 * @param followed by another, and long enough for it to stay; a basis by bills that were shared by it
 */
record Standing(String of, LocalDate validFrom, int mark, boolean followed) {

    /** The end of its path. */
    String key() {
        return of.isEmpty() ? validFrom.toString() : of + "/" + validFrom;
    }

    /**
     * A wage policy is followed by a close only.
     *
     * @param openSince the first day after the months that are closed
     */
    Optional<Refusal> staysBecause(Kind kind, LocalDate today, LocalDate openSince) {
        return switch (kind) {
            case WAGE_POLICY -> staysAsWagePolicy(openSince);
            case TASK_RATE, CREDIT_POLICY ->
                validFrom.isBefore(today) ? Optional.of(new RuleBegun(validFrom)) : Optional.empty();
            case EXPENSE_BASIS -> followed ? Optional.of(new BasisInUse(validFrom)) : Optional.empty();
        };
    }

    private Optional<Refusal> staysAsWagePolicy(LocalDate openSince) {
        if (validFrom.isBefore(openSince)) {
            return Optional.of(new MonthClosed(validFrom));
        }
        return followed ? Optional.of(new RuleFollowed(validFrom)) : Optional.empty();
    }
}
