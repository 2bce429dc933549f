package mizuhiki.order.work;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.ToIntFunction;
import mizuhiki.shared.money.Yen;

/**
 * What days of work at tasks add to the pay of a month.
 *
 * <p>A correction of a closed month counts in an open one. What was paid stays: a correction downwards takes nothing
 * back, and one upwards adds only what goes beyond the most that ever counted for that day.
 */
record TaskDays(List<Counted> counted) {

    /** @param countedIn first day of the month the amounts were booked in */
    record Counted(
            UUID personId,
            LocalDate workedOn,
            UUID taskId,
            String task,
            TaskLine.Unit unit,
            Yen rate,
            LocalDate countedIn,
            int minutes,
            int pieces) {

        private Day day() {
            return new Day(personId, workedOn, taskId);
        }
    }

    private record Day(UUID personId, LocalDate workedOn, UUID taskId) {}

    List<TaskLine> addedIn(YearMonth month) {
        var days = counted.stream().collect(groupingBy(Counted::day, LinkedHashMap::new, toList()));
        return days.values().stream()
                .flatMap(day -> line(day, month.atDay(1)).stream())
                .toList();
    }

    private static Optional<TaskLine> line(List<Counted> day, LocalDate month) {
        var minutes = added(day, month, Counted::minutes);
        var pieces = added(day, month, Counted::pieces);
        var work = day.getFirst();
        return minutes == 0 && pieces == 0
                ? Optional.empty()
                : Optional.of(new TaskLine(
                        work.personId(),
                        work.workedOn(),
                        work.taskId(),
                        work.task(),
                        work.unit(),
                        minutes,
                        pieces,
                        work.rate()));
    }

    private static int added(List<Counted> day, LocalDate month, ToIntFunction<Counted> amount) {
        int soFar = 0;
        int most = 0;
        for (var booked : day) {
            soFar += amount.applyAsInt(booked);
            if (booked.countedIn().equals(month)) {
                return Math.max(0, soFar - most);
            }
            most = Math.max(most, soFar);
        }
        return 0;
    }
}
