package mizuhiki.order.opening;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** @param sellingCounts yes, where nothing is said by a program; a form says nothing for no */
record RuleRequest(
        @NotNull LocalDate validFrom,
        @NotEmpty(message = "form.weekdays") @Size(max = 7) List<@NotNull DayOfWeek> weekdays,
        @Nullable Boolean sellingCounts) {

    OpeningRule rule(boolean otherwise) {
        return new OpeningRule(validFrom, Set.copyOf(weekdays), sellingCounts == null ? otherwise : sellingCounts);
    }
}
