package mizuhiki.order.task;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import mizuhiki.order.hometask.HomeTask;
import mizuhiki.order.rate.TaskRate;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** All kinds of task with their rates, and whether they can be done at home, latest first. */
record TaskList(LocalDate today, List<Line> lines) {

    /**
     * @param now the rate of today
     * @param homeNow what holds today of doing it at home; null where nothing was said
     * @param home all that was said, also of other days
     */
    record Line(
            TaskKind kind,
            @Nullable TaskRate now,
            List<TaskRate> rates,
            @Nullable HomeTask homeNow,
            List<HomeTask> home) {

        public boolean isAtHome() {
            return homeNow != null && homeNow.possible();
        }
    }

    static TaskList of(LocalDate today, List<TaskKind> kinds, List<TaskRate> rates, List<HomeTask> home) {
        var ratesOf = rates.stream().collect(groupingBy(TaskRate::taskId));
        var homeOf = home.stream().collect(groupingBy(HomeTask::taskId));
        return new TaskList(
                today,
                kinds.stream()
                        .map(kind -> new Line(
                                kind,
                                latest(ratesOf.getOrDefault(kind.id(), List.of()), TaskRate::validFrom, today),
                                ratesOf.getOrDefault(kind.id(), List.of()),
                                latest(homeOf.getOrDefault(kind.id(), List.of()), HomeTask::validFrom, today),
                                homeOf.getOrDefault(kind.id(), List.of())))
                        .toList());
    }

    private static <T> @Nullable T latest(List<T> latestFirst, Function<T, LocalDate> from, LocalDate today) {
        return latestFirst.stream()
                .filter(one -> !from.apply(one).isAfter(today))
                .findFirst()
                .orElse(null);
    }

    Line line(UUID taskId) {
        return lines.stream()
                .filter(line -> line.kind().id().equals(taskId))
                .findFirst()
                .orElseThrow(() -> new NotFound(taskId));
    }
}
