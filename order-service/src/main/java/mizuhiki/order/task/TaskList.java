package mizuhiki.order.task;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.rate.TaskRate;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** All kinds of task with their rates, latest first. */
record TaskList(LocalDate today, List<Line> lines) {

    record Line(TaskKind kind, @Nullable TaskRate now, List<TaskRate> rates) {}

    static TaskList of(LocalDate today, List<TaskKind> kinds, List<TaskRate> rates) {
        var byTask = rates.stream().collect(groupingBy(TaskRate::taskId));
        return new TaskList(
                today,
                kinds.stream()
                        .map(kind -> line(today, kind, byTask.getOrDefault(kind.id(), List.of())))
                        .toList());
    }

    private static Line line(LocalDate today, TaskKind kind, List<TaskRate> rates) {
        var now = rates.stream()
                .filter(rate -> !rate.validFrom().isAfter(today))
                .findFirst()
                .orElse(null);
        return new Line(kind, now, rates);
    }

    Line line(UUID taskId) {
        return lines.stream()
                .filter(line -> line.kind().id().equals(taskId))
                .findFirst()
                .orElseThrow(() -> new NotFound(taskId));
    }
}
