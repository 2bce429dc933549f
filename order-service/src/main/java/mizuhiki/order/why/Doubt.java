package mizuhiki.order.why;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.order.question.About;
import mizuhiki.order.question.Asking.Question;
import mizuhiki.order.question.Choice;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * What a member asks about their month: one of its lines, or one of its sales.
 *
 * @param line counted from 0, as they are told
 * @param key of the line instead: while a month is open, another line may have come before it since
 * @param words none, where the choice says it all
 */
record Doubt(
        @Nullable Integer line,
        @Nullable UUID key,
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
        var lines = month.lines();
        return IntStream.range(0, lines.size())
                .filter(at -> key == null
                        ? Objects.equals(line, at)
                        : key.equals(lines.get(at).key()))
                .mapToObj(lines::get)
                .findFirst()
                .orElseThrow(() -> key == null ? new NotFound(month.month()) : new LineChanged());
    }
}
