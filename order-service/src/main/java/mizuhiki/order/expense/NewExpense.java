package mizuhiki.order.expense;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.apportion.Apportioned;
import mizuhiki.order.apportion.CostPlace;
import mizuhiki.order.apportion.ExpenseKind;
import mizuhiki.order.task.CostClass;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A bill to be entered.
 *
 * @param id given by a page, so that a double tap is one expense
 * @param workType the one kind of work it was for; empty where the written basis of its kind shares it
 */
record NewExpense(
        @Nullable UUID id,
        @NotNull LocalDate day,
        @NotNull ExpenseKind kind,
        @NotNull @Min(1) @Max(100_000_000) Long bill,
        @NotBlank @Size(max = 200) String note,
        @Nullable @Size(max = 60) String workType,
        @Nullable CostClass costClass) {

    @AssertTrue
    public boolean isClassTold() {
        return workType == null || workType.isBlank() || costClass != null;
    }

    Expense shared(Apportioned share) {
        var expenseId = Objects.requireNonNullElseGet(id, UuidCreator::getTimeOrderedEpoch);
        return Expense.of(expenseId, day, kind, share, note.strip());
    }

    Yen billed() {
        return Yen.of(bill);
    }

    @Nullable
    CostPlace place() {
        return workType == null || workType.isBlank() || costClass == null
                ? null
                : new CostPlace(workType.strip(), costClass);
    }
}
