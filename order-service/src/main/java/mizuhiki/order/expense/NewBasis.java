package mizuhiki.order.expense;

import static java.util.Comparator.comparing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import mizuhiki.order.apportion.Basis;
import mizuhiki.order.apportion.CostPlace;
import mizuhiki.order.apportion.ExpenseKind;
import mizuhiki.order.apportion.ExpenseRule;
import mizuhiki.order.task.CostClass;
import org.jspecify.annotations.Nullable;

/**
 * A basis of sharing to be added.
 *
 * @param parts lines of a form that were left empty do not count
 */
record NewBasis(
        @NotNull LocalDate validFrom,
        @NotNull ExpenseKind kind,
        @NotNull Basis basis,
        @NotBlank @Size(max = 200) String explanation,
        @NotNull @Min(1) @Max(1000) Integer perMille,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid NewPart> parts,
        @Nullable @Size(max = 200) String reason) {

    record NewPart(
            @Nullable @Size(max = 60) String workType,
            @Nullable CostClass costClass,
            @Nullable @Min(1) @Max(1_000_000) Long weight) {

        boolean isFilled() {
            return workType != null && !workType.isBlank();
        }

        @AssertTrue(message = "form.parts")
        public boolean isComplete() {
            return !isFilled() || costClass != null && weight != null;
        }

        ExpenseRule.Part part() {
            if (workType == null || costClass == null || weight == null) {
                throw new IllegalStateException("not validated");
            }
            return new ExpenseRule.Part(new CostPlace(workType.strip(), costClass), weight);
        }
    }

    @AssertTrue
    public boolean isShared() {
        return basis != Basis.DIRECT;
    }

    @AssertTrue(message = "form.parts")
    public boolean isSplit() {
        return parts == null
                || parts.stream().anyMatch(Objects::isNull)
                || filled().findAny().isPresent() && distinctPlaces();
    }

    private boolean distinctPlaces() {
        return filled().map(part -> part.workType() + part.costClass()).allMatch(new HashSet<>()::add);
    }

    private Stream<NewPart> filled() {
        return parts.stream().filter(Objects::nonNull).filter(NewPart::isFilled);
    }

    ExpenseRule rule() {
        var filled = filled().map(NewPart::part)
                .sorted(comparing(ExpenseRule.Part::place))
                .toList();
        var why = reason == null ? "" : reason.strip();
        return new ExpenseRule(kind, validFrom, basis, explanation.strip(), perMille, filled, why);
    }
}
