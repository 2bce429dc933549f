package mizuhiki.order.why;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import mizuhiki.order.wage.PayLine;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.web.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Something that is different from the month before: told as it is, neither praised nor blamed.
 *
 * @param amount yen, minutes, pieces, or a day; null where the kind says it all
 * @param line the kind of line that came or went, or made the biggest difference
 */
record Change(Kind kind, @Nullable Object amount, PayLine.@Nullable Kind line) {

    enum Kind {
        MOST_MORE,
        MOST_LESS,
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

    static List<Change> between(Side before, Side now) {
        var changes = new ArrayList<Change>();
        var more = now.payslip().gross().minus(before.payslip().gross());
        if (!more.equals(Yen.ZERO)) {
            most(before, now, changes);
        }
        changes.add(wage(more));
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

    /** For pages; a line is called what it is called everywhere. */
    public Sentence sentence() {
        var name = Stream.ofNullable(line).map(kind -> Sentence.of("question.line." + kind));
        return new Sentence(
                "why.change." + kind,
                Stream.concat(Stream.ofNullable(amount), name).toList());
    }

    /** The reason comes before the sum. */
    private static void most(Side before, Side now, List<Change> changes) {
        now.furthestFrom(before).ifPresent(line -> {
            var more = now.above(before, line);
            changes.add(
                    more.isNegative()
                            ? new Change(Kind.MOST_LESS, more.negated(), line)
                            : new Change(Kind.MOST_MORE, more, line));
        });
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
