package mizuhiki.order.wage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import mizuhiki.order.wage.PayLine.Kind;
import mizuhiki.order.wage.Worker.Day;
import mizuhiki.order.wage.Worker.TaskDay;
import mizuhiki.order.wagepolicy.Block;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.order.work.TaskLine.Unit;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * What one version pays for the days it was in force.
 *
 * @param lateBefore work of a day before is told apart
 */
record DayLines(WagePolicy policy, List<Day> days, List<TaskDay> tasks, LocalDate lateBefore) {

    private static final long MINUTES_PER_HOUR = 60;
    private static final long WHOLE = 100;

    Stream<PayLine> all() {
        return policy.ofDays().flatMap(this::lines);
    }

    private Stream<PayLine> lines(Block.OfDays block) {
        return switch (block) {
            case Block.Tasks paid -> paidTasks();
            case Block.Hourly hourly -> days.isEmpty() ? Stream.empty() : Stream.of(hours(hourly));
            case Block.Daily daily -> Stream.concat(each(Kind.DAYS, days, daily.rate()), extra(daily));
            case Block.DayAllowance allowance -> each(Kind.DAY_ALLOWANCE, days, allowance.amount());
        };
    }

    private PayLine hours(Block.Hourly hourly) {
        ToIntFunction<Day> counted = day -> hourly.counting().count(day.minutes());
        var minutes = days.stream().mapToInt(counted).sum();
        var amount =
                rounded(days.stream().map(day -> earned(counted.applyAsInt(day), hourly.rate())), MINUTES_PER_HOUR);
        return line(Kind.HOURS, days.size(), minutes, hourly.rate(), amount)
                .rounded(policy.rounding())
                .counted(hourly.counting());
    }

    private Stream<PayLine> extra(Block.Daily daily) {
        var longDays = days.stream()
                .filter(day -> day.minutes() >= daily.extraFromMinutes())
                .toList();
        return each(Kind.DAYS, longDays, daily.extra()).map(line -> line.from(daily.extraFromMinutes()));
    }

    private Stream<PayLine> each(Kind kind, List<Day> which, Yen rate) {
        var minutes = which.stream().mapToInt(Day::minutes).sum();
        return which.isEmpty() || !rate.isPositive()
                ? Stream.empty()
                : Stream.of(line(kind, which.size(), minutes, rate, rate.times(which.size())));
    }

    private Stream<PayLine> paidTasks() {
        return tasks.stream().collect(groupingBy(Paid::of, LinkedHashMap::new, toList())).entrySet().stream()
                .map(paid -> task(paid.getKey(), paid.getValue()));
    }

    private PayLine task(Paid paid, List<TaskDay> done) {
        var minutes = done.stream().mapToInt(TaskDay::minutes).sum();
        var pieces = done.stream().mapToInt(TaskDay::pieces).sum();
        var days = (int) done.stream().map(TaskDay::day).distinct().count();
        var line = new PayLine(
                paid.kind(),
                paid.task(),
                days,
                minutes,
                pieces,
                paid.rate(),
                paid.isWhole()
                        ? paid.rate().times(pieces)
                        : rounded(done.stream().map(paid::part), paid.parts()),
                policy.validFrom());
        return (paid.isWhole() ? line : line.rounded(policy.rounding()))
                .graded(paid.percent())
                .telling(late(paid, done));
    }

    private List<PayLine.Late> late(Paid paid, List<TaskDay> done) {
        return done.stream()
                .filter(day -> day.day().isBefore(lateBefore))
                .collect(groupingBy(day -> YearMonth.from(day.day()), TreeMap::new, summingInt(paid::measure)))
                .entrySet()
                .stream()
                .filter(month -> month.getValue() != 0)
                .map(month -> new PayLine.Late(month.getKey(), month.getValue()))
                .toList();
    }

    private Yen rounded(Stream<Long> partsOfDays, long parts) {
        return switch (policy.rounding().scope()) {
            case DAY -> partsOfDays.map(part -> round(part, parts)).collect(Yen.sum());
            case MONTH -> round(partsOfDays.mapToLong(Long::longValue).sum(), parts);
        };
    }

    private Yen round(long part, long parts) {
        return policy.rounding().round(part, parts);
    }

    private static long earned(int minutes, Yen rate) {
        return rate.times(minutes).amount();
    }

    private PayLine line(Kind kind, int count, int minutes, Yen rate, Yen amount) {
        return new PayLine(kind, null, count, minutes, 0, rate, amount, policy.validFrom());
    }

    private record Paid(
            String task, Unit unit, Yen rate, @Nullable Integer percent) {

        static Paid of(TaskDay day) {
            return new Paid(day.task(), day.unit(), day.rate(), day.percent());
        }

        Kind kind() {
            return switch (unit) {
                case PIECE -> Kind.PIECES;
                case HOUR -> Kind.TASK_HOURS;
            };
        }

        /** Whole pieces at everybody's rate leave no fraction of a yen. */
        boolean isWhole() {
            return unit == Unit.PIECE && percent == null;
        }

        int measure(TaskDay day) {
            return unit == Unit.PIECE ? day.pieces() : day.minutes();
        }

        long part(TaskDay day) {
            return rate.times(measure(day)).amount() * (percent == null ? WHOLE : percent);
        }

        long parts() {
            return unit == Unit.PIECE ? WHOLE : WHOLE * MINUTES_PER_HOUR;
        }
    }
}
