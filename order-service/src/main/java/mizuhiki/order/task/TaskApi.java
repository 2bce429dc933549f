package mizuhiki.order.task;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.hometask.HomeTask;
import mizuhiki.order.rate.TaskRate;
import mizuhiki.order.task.NewTasks.NewHome;
import mizuhiki.order.task.NewTasks.NewRate;
import mizuhiki.order.task.NewTasks.NewTask;
import mizuhiki.order.withdrawal.Rule;
import mizuhiki.order.withdrawal.RuleWithdrawing;
import mizuhiki.shared.api.Version;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Kinds of task and their rates, for programs. */
@RestController
@RequestMapping("/api/v1/work/tasks")
@Allowed(Role.MANAGER)
class TaskApi {

    private final TaskPlanning planning;
    private final RuleWithdrawing withdrawing;

    TaskApi(TaskPlanning planning, RuleWithdrawing withdrawing) {
        this.planning = planning;
        this.withdrawing = withdrawing;
    }

    @GetMapping
    Mono<List<TaskList.Line>> all() {
        return planning.list().map(TaskList::lines);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<TaskKind> add(@Valid @RequestBody NewTask task, @AuthenticationPrincipal Viewer viewer) {
        return planning.add(task, viewer);
    }

    @PostMapping("/{taskId}/rates")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<TaskRate> rate(
            @PathVariable UUID taskId, @Valid @RequestBody NewRate rate, @AuthenticationPrincipal Viewer viewer) {
        return planning.rate(rate.of(taskId), viewer).thenReturn(rate.of(taskId));
    }

    @PostMapping("/{taskId}/home")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<HomeTask> sayAtHome(
            @PathVariable UUID taskId, @Valid @RequestBody NewHome home, @AuthenticationPrincipal Viewer viewer) {
        return planning.sayAtHome(home.of(taskId), viewer).thenReturn(home.of(taskId));
    }

    @PutMapping("/{taskId}/retirement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> retire(@PathVariable UUID taskId) {
        return planning.retire(taskId);
    }

    @DeleteMapping("/{taskId}/retirement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> takeUp(@PathVariable UUID taskId) {
        return planning.takeUp(taskId);
    }

    @PutMapping("/{taskId}/usual")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> makeUsual(@PathVariable UUID taskId) {
        return planning.makeUsual(taskId);
    }

    /** Its ETag is what a withdrawal starts from. */
    @GetMapping("/{taskId}/rates/{day}")
    Mono<ResponseEntity<TaskRate>> rateOf(@PathVariable UUID taskId, @PathVariable LocalDate day) {
        return withdrawing.tagged(
                Rule.rateOf(taskId),
                day,
                planning.list()
                        .flatMapIterable(list -> list.line(taskId).rates())
                        .filter(rate -> rate.validFrom().equals(day))
                        .next());
    }

    @DeleteMapping("/{taskId}/rates/{day}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> withdrawRate(
            @PathVariable UUID taskId,
            @PathVariable LocalDate day,
            @RequestHeader(value = "If-Match", required = false) @Nullable String ifMatch,
            @AuthenticationPrincipal Viewer viewer) {
        return withdrawing.withdrawSeen(Rule.rateOf(taskId), day, Version.in(ifMatch), viewer);
    }
}
