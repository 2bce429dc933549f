package mizuhiki.order.expense;

import java.util.UUID;
import mizuhiki.order.apportion.Apportioned;
import mizuhiki.order.apportion.ExpenseRules;
import mizuhiki.order.form.DayFarOff;
import mizuhiki.order.form.EntryToldOtherwise;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Months;
import mizuhiki.shared.people.Viewer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Entering expenses, and cancelling them. */
@Service
class ExpenseBooking {

    private final ExpenseRules rules;
    private final Expenses expenses;
    private final Ledger ledger;
    private final Months months;
    private final TransactionalOperator transaction;

    ExpenseBooking(
            ExpenseRules rules, Expenses expenses, Ledger ledger, Months months, TransactionalOperator transaction) {
        this.rules = rules;
        this.expenses = expenses;
        this.ledger = ledger;
        this.months = months;
        this.transaction = transaction;
    }

    /** In the month of its day, which must be open. */
    Mono<Expense> enter(NewExpense entered, Viewer viewer) {
        return DayFarOff.check(entered.day())
                .then(Mono.defer(() -> share(entered)))
                .map(entered::shared)
                .flatMap(expense -> once(expense, viewer))
                .as(transaction::transactional);
    }

    /** On its own day, so that its month is as if it had never been entered; on the first open one where that is closed. */
    Mono<Expense> cancel(UUID expenseId, String why, Viewer viewer) {
        return expenses.get(expenseId)
                .flatMap(expense -> months.openDay(expense.day()).map(day -> expense.cancelled(day, why)))
                .delayUntil(expense -> book(expense, viewer))
                .as(transaction::transactional);
    }

    private Mono<Apportioned> share(NewExpense entered) {
        var place = entered.place();
        return place == null
                ? rules.share(entered.kind(), entered.billed(), entered.day())
                : Mono.fromSupplier(() -> Apportioned.wholly(entered.kind(), entered.billed(), place));
    }

    /** The same one twice is one: a tap may come double. */
    private Mono<Expense> once(Expense expense, Viewer viewer) {
        return book(expense, viewer)
                .then(Mono.defer(() -> expenses.get(expense.id())))
                .filter(expense::isKeptAs)
                .switchIfEmpty(Mono.error(EntryToldOtherwise::new));
    }

    private Mono<Boolean> book(Expense expense, Viewer viewer) {
        return expenses.add(expense, viewer.personId())
                .filter(isNew -> isNew)
                .flatMap(isNew -> ledger.book(expense.entry()));
    }
}
