package mizuhiki.order.wage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One member's wage and what it follows from.
 *
 * @param presence how long they came; not in what was kept before it was written down
 * @param credit what their work earned in this month's sales
 * @param allCredit of all members together
 */
public record Payslip(
        YearMonth month,
        UUID personId,
        String name,
        List<PayLine> lines,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Presence presence,

        Yen credit,
        Yen allCredit,
        Yen gross) {

    public record Presence(int days, int minutes) {}

    public int days() {
        return presence == null ? covered(PayLine::days) : presence.days();
    }

    public int minutes() {
        return presence == null ? covered(PayLine::minutes) : presence.minutes();
    }

    /** All that does not depend on what others did. */
    public Yen base() {
        return total(line -> !line.isOfTheRest());
    }

    /** Of what was left after everybody's base. */
    public Yen share() {
        return total(PayLine::isOfTheRest);
    }

    private Yen total(Predicate<PayLine> which) {
        return lines.stream().filter(which).map(PayLine::amount).collect(Yen.sum());
    }

    /** Lines of the whole month tell it; without any, each version's days are in its longest kind of line. */
    private int covered(ToIntFunction<PayLine> measure) {
        return lines.stream()
                .filter(PayLine::coversTheMonth)
                .mapToInt(measure)
                .max()
                .orElseGet(() -> lines.stream()
                        .filter(PayLine::coversDays)
                        .collect(groupingBy(PayLine::policyFrom, groupingBy(PayLine::kind, summingInt(measure))))
                        .values()
                        .stream()
                        .mapToInt(kinds -> longest(kinds.values()))
                        .sum());
    }

    private static int longest(Collection<Integer> kinds) {
        return kinds.stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
