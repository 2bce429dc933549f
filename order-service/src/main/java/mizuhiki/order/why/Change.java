package mizuhiki.order.why;

import static java.util.stream.Collectors.toCollection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mizuhiki.order.wage.PayLine;
import mizuhiki.order.wage.Payslip;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * Something that is different from the month before: told as it is, neither praised nor blamed.
 *
 * @param amount yen, minutes, pieces, or a day; null where the kind says it all
 * @param line the kind of line that came or went
 */
record Change(Kind kind, @Nullable Object amount, PayLine.@Nullable Kind line) {

    enum Kind {
        WAGE_MORE,
        WAGE_LESS,
        WAGE_SAME,
        SOLD,
        CAME_BACK,
        TIME_MORE,
        TIME_LESS,
        LINE_CAME,
        LINE_WENT,
        RULE_CHANGED
    }

    private Change(Kind kind, @Nullable Object amount) {
        this(kind, amount, null);
    }

    /** What a month is compared by. */
    record Side(Payslip payslip, List<Piece> pieces) {

        private long sold() {
            return pieces.stream().filter(Piece::isSold).count();
        }

        private long cameBack() {
            return pieces.stream().filter(Piece::goodsReturned).count();
        }

        private Set<PayLine.Kind> kinds() {
            return payslip.lines().stream()
                    .map(PayLine::kind)
                    .collect(toCollection(() -> EnumSet.noneOf(PayLine.Kind.class)));
        }

        private @Nullable LocalDate rule() {
            return payslip.lines().stream()
                    .map(PayLine::policyFrom)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    static List<Change> between(Side before, Side now) {
        var changes = new ArrayList<Change>();
        changes.add(wage(now.payslip().gross().minus(before.payslip().gross())));
        changes.add(new Change(Kind.SOLD, now.sold()));
        if (now.cameBack() > 0) {
            changes.add(new Change(Kind.CAME_BACK, now.cameBack()));
        }
        time(now.payslip().minutes() - before.payslip().minutes(), changes);
        lines(before.kinds(), now.kinds(), changes);
        var rule = now.rule();
        if (rule != null && before.rule() != null && rule.isAfter(before.rule())) {
            changes.add(new Change(Kind.RULE_CHANGED, rule));
        }
        return List.copyOf(changes);
    }

    private static Change wage(Yen more) {
        if (more.isPositive()) {
            return new Change(Kind.WAGE_MORE, more);
        }
        return more.isNegative() ? new Change(Kind.WAGE_LESS, more.negated()) : new Change(Kind.WAGE_SAME, null);
    }

    private static void time(int more, List<Change> changes) {
        if (more != 0) {
            changes.add(new Change(more > 0 ? Kind.TIME_MORE : Kind.TIME_LESS, Math.abs(more)));
        }
    }

    private static void lines(Set<PayLine.Kind> before, Set<PayLine.Kind> now, List<Change> changes) {
        now.stream()
                .filter(kind -> !before.contains(kind))
                .forEach(kind -> changes.add(new Change(Kind.LINE_CAME, null, kind)));
        before.stream()
                .filter(kind -> !now.contains(kind))
                .forEach(kind -> changes.add(new Change(Kind.LINE_WENT, null, kind)));
    }
}
