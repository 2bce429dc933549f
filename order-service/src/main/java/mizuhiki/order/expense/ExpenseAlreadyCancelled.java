package mizuhiki.order.expense;

import java.util.UUID;
import mizuhiki.shared.problem.Refusal;

/** It was cancelled before, or is itself a cancellation. */
final class ExpenseAlreadyCancelled extends Refusal {

    ExpenseAlreadyCancelled(UUID expenseId) {
        super(Reason.CONFLICT, expenseId);
    }
}
