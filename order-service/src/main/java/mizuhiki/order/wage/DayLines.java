package mizuhiki.order.wage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import mizuhiki.order.wage.PayLine.Kind;
import mizuhiki.order.wage.Worker.Day;
import mizuhiki.order.wage.Worker.TaskDay;
import mizuhiki.order.wagepolicy.Block;
import mizuhiki.order.wagepolicy.Rounding;
import mizuhiki.order.wagepolicy.WagePolicy;
import mizuhiki.order.work.TaskLine.Unit;
import mizuhiki.shared.money.Yen;

/** What one version pays for the days it was in force. */
record DayLines(WagePolicy policy, List<Day> days, List<TaskDay> tasks) {

    private static final int MINUTES_PER_HOUR = 60;

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
        var amount = rounded(days.stream().mapToInt(counted).boxed(), hourly.rate());
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
        return switch (paid.unit()) {
            case PIECE ->
                task(Kind.PIECES, paid, days, minutes, pieces, paid.rate().times(pieces));
            case HOUR ->
                task(Kind.TASK_HOURS, paid, days, minutes, pieces, rounded(byDay(done), paid.rate()))
                        .rounded(policy.rounding());
        };
    }

    private static Stream<Integer> byDay(List<TaskDay> done) {
        return done.stream().map(TaskDay::minutes);
    }

    private Yen rounded(Stream<Integer> minutesOfDays, Yen rate) {
        return switch (policy.rounding().scope()) {
            case DAY -> minutesOfDays.map(minutes -> hours(minutes, rate)).collect(Yen.sum());
            case MONTH -> hours(minutesOfDays.mapToInt(Integer::intValue).sum(), rate);
        };
    }

    private Yen hours(int minutes, Yen rate) {
        Rounding rounding = policy.rounding();
        return rounding.round(rate.times(minutes).amount(), MINUTES_PER_HOUR);
    }

    private PayLine line(Kind kind, int count, int minutes, Yen rate, Yen amount) {
        return new PayLine(kind, null, count, minutes, 0, rate, amount, policy.validFrom());
    }

    private PayLine task(Kind kind, Paid paid, int count, int minutes, int pieces, Yen amount) {
        return new PayLine(kind, paid.task(), count, minutes, pieces, paid.rate(), amount, policy.validFrom());
    }

    private record Paid(String task, Unit unit, Yen rate) {

        static Paid of(TaskDay day) {
            return new Paid(day.task(), day.unit(), day.rate());
        }
    }
}
