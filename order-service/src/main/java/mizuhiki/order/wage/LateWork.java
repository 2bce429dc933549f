package mizuhiki.order.wage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import mizuhiki.order.wage.Worker.TaskDay;

/** Work of an earlier month, or a correction of it, that was told when that month was closed; it counts in this one. */
public record LateWork(YearMonth month, int minutes, int pieces) {

    static List<LateWork> in(List<TaskDay> done, YearMonth month) {
        return done.stream()
                .filter(day -> YearMonth.from(day.day()).isBefore(month))
                .collect(groupingBy(day -> YearMonth.from(day.day()), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(earlier -> of(earlier.getKey(), earlier.getValue()))
                .toList();
    }

    private static LateWork of(YearMonth month, List<TaskDay> done) {
        return new LateWork(
                month,
                done.stream().mapToInt(TaskDay::minutes).sum(),
                done.stream().mapToInt(TaskDay::pieces).sum());
    }

    /** Of what a line of that kind is paid by. */
    public int measure(PayLine.Kind kind) {
        return kind == PayLine.Kind.PIECES ? pieces : minutes;
    }
}
