package mizuhiki.order.withdrawal;

import java.time.LocalDate;
import java.util.Optional;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.order.withdrawal.Rule.Kind;
import mizuhiki.shared.problem.Refusal;

/**
 * A rule that was not withdrawn.
 *
 * @param mark of all it says: who saw another one sees another mark
 * @param followed by another, and long enough for it to stay
 */
record Standing(LocalDate validFrom, String mark, boolean followed) {

    /**
     * A wage policy is followed by a close only, and a basis by the bills that were shared by it.
     *
     * @param openSince the first day after the months that are closed
     */
    Optional<Refusal> staysBecause(Kind kind, LocalDate today, LocalDate openSince) {
        return switch (kind) {
            case WAGE_POLICY -> staysAsWagePolicy(openSince);
            case TASK_RATE, CREDIT_POLICY ->
                validFrom.isBefore(today) ? Optional.of(new RuleBegun(validFrom)) : Optional.empty();
            case EXPENSE_BASIS -> Optional.empty();
        };
    }

    private Optional<Refusal> staysAsWagePolicy(LocalDate openSince) {
        if (validFrom.isBefore(openSince)) {
            return Optional.of(new MonthClosed(validFrom));
        }
        return followed ? Optional.of(new RuleFollowed(validFrom)) : Optional.empty();
    }
}
