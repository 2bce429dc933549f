package mizuhiki.order.why;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import mizuhiki.order.question.About;
import mizuhiki.order.question.Asking.Question;
import mizuhiki.order.question.Choice;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * What a member asks about their month: one of its lines, counted from 0, or one of its sales.
 *
 * @param words none, where the choice says it all
 */
record Doubt(
        @Nullable Integer line,
        @Nullable UUID sale,
        @NotNull Choice choice,
        @Nullable @Size(max = 500) String words) {

    /** Only about what the member was shown. */
    Question about(OwnMonth month) {
        return new Question(month.month(), subject(month), choice, words == null ? "" : words);
    }

    private About subject(OwnMonth month) {
        if (sale != null) {
            return month.pieces().stream()
                    .filter(piece -> piece.settlementId().equals(sale))
                    .findFirst()
                    .map(OwnMonth::about)
                    .orElseThrow(() -> new NotFound(sale));
        }
        var slip = month.payslip();
        if (line == null || slip == null || line < 0 || line >= slip.lines().size()) {
            throw new NotFound(month.month());
        }
        return OwnMonth.about(slip.lines().get(line));
    }
}
