package mizuhiki.order.expense;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.apportion.ExpenseRule;
import mizuhiki.order.withdrawal.RuleWithdrawing.Told;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** The expenses of a month, and how shared bills are split. */
record ExpenseView(
        YearMonth month,
        LocalDate today,
        List<Expense> expenses,
        List<ExpenseRule> rules,
        Map<String, Integer> offered,
        List<String> types,
        List<Told> withdrawn) {

    public YearMonth before() {
        return month.minusMonths(1);
    }

    public YearMonth after() {
        return month.plusMonths(1);
    }

    public LocalDate usualDay() {
        return YearMonth.from(today).equals(month) ? today : month.atEndOfMonth();
    }

    public Yen total() {
        return expenses.stream().map(Expense::amount).collect(Yen.sum());
    }

    /** Only what was not cancelled within the month shown; the rest is refused with its reason. */
    public boolean mayCancel(Expense expense) {
        return !expense.isCancellation() && !cancelled().contains(expense.id());
    }

    /** By which it may be withdrawn; null where it stays. */
    public @Nullable Integer mark(ExpenseRule rule) {
        return offered.get(rule.kind() + "/" + rule.validFrom());
    }

    private Set<UUID> cancelled() {
        return expenses.stream().map(Expense::cancels).filter(Objects::nonNull).collect(toSet());
    }
}
