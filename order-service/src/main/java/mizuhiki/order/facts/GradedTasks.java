package mizuhiki.order.facts;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.order.grade.GradeBook;
import mizuhiki.order.grade.Grades;
import mizuhiki.order.wage.Worker.TaskDay;
import mizuhiki.order.work.PaidTasks;
import mizuhiki.order.work.TaskLine;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Work at tasks with a rate, with the grade that somebody had on the day they did it. */
@Component
class GradedTasks {

    private final PaidTasks tasks;
    private final Grades grades;

    GradedTasks(PaidTasks tasks, Grades grades) {
        this.tasks = tasks;
        this.grades = grades;
    }

    Mono<Map<UUID, List<TaskDay>>> in(YearMonth month) {
        return tasks.in(month).collectList().flatMap(lines -> graded(lines, month));
    }

    /** Most offices pay for no tasks: nobody is asked about grades then. */
    private Mono<Map<UUID, List<TaskDay>>> graded(List<TaskLine> lines, YearMonth month) {
        return lines.isEmpty() ? Mono.just(Map.of()) : grades.of(month).map(book -> byMember(lines, book));
    }

    private static Map<UUID, List<TaskDay>> byMember(List<TaskLine> lines, GradeBook book) {
        return lines.stream().collect(groupingBy(TaskLine::personId, mapping(line -> graded(line, book), toList())));
    }

    private static TaskDay graded(TaskLine line, GradeBook book) {
        return new TaskDay(line.workedOn(), line.task(), line.unit(), line.minutes(), line.pieces(), line.rate())
                .graded(book.percent(line.personId(), line.workedOn()));
    }
}
