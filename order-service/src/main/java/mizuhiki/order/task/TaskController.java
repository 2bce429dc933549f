package mizuhiki.order.task;

import jakarta.validation.Valid;
import java.util.UUID;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.order.task.NewTasks.NewHome;
import mizuhiki.order.task.NewTasks.NewRate;
import mizuhiki.order.task.NewTasks.NewTask;
import mizuhiki.order.withdrawal.Rule;
import mizuhiki.order.withdrawal.RuleWithdrawing;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** しごとの種類: what there is to do, and what it pays. */
@Controller
@RequestMapping("/work/tasks")
@Allowed(Role.MANAGER)
class TaskController {

    private final TaskPlanning planning;
    private final RuleWithdrawing withdrawing;

    TaskController(TaskPlanning planning, RuleWithdrawing withdrawing) {
        this.planning = planning;
        this.withdrawing = withdrawing;
    }

    @GetMapping
    Mono<Rendering> all() {
        return all(Typed.NOTHING);
    }

    private Mono<Rendering> all(Typed typed) {
        return planning.list()
                .map(list -> Rendering.view("work/tasks")
                        .modelAttribute("list", list)
                        .modelAttribute("typed", typed)
                        .status(typed.status())
                        .build());
    }

    @GetMapping("/{taskId}")
    Mono<Rendering> one(@PathVariable UUID taskId) {
        return one(taskId, Typed.NOTHING);
    }

    /** What was typed stays, whatever is wrong with it; buttons have nothing that could be mended. */
    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(
            Exception why, @PathVariable(required = false) @Nullable UUID taskId, ServerWebExchange exchange) {
        return why instanceof UsualTaskStays || why instanceof TaskRetired
                ? Mono.error(why)
                : SentForm.refused(exchange, why).flatMap(typed -> taskId == null ? all(typed) : one(taskId, typed));
    }

    private Mono<Rendering> one(UUID taskId, Typed typed) {
        return withdrawing
                .offered(Rule.rateOf(taskId))
                .zipWhen(offered -> Mono.zip(planning.list(), withdrawing.of(Rule.rateOf(taskId))))
                .map(shown -> Rendering.view("work/task")
                        .modelAttribute("offered", shown.getT1())
                        .modelAttribute("today", shown.getT2().getT1().today())
                        .modelAttribute("line", shown.getT2().getT1().line(taskId))
                        .modelAttribute("withdrawn", shown.getT2().getT2())
                        .modelAttribute("typed", typed)
                        .status(typed.status())
                        .build());
    }

    @PostMapping
    Mono<Rendering> add(@Valid @ModelAttribute NewTask task, @AuthenticationPrincipal Viewer viewer) {
        return planning.add(task, viewer).map(kind -> see(kind.id()));
    }

    @PostMapping("/{taskId}/rates")
    Mono<Rendering> rate(
            @PathVariable UUID taskId, @Valid @ModelAttribute NewRate rate, @AuthenticationPrincipal Viewer viewer) {
        return planning.rate(rate.of(taskId), viewer).thenReturn(see(taskId));
    }

    @PostMapping("/{taskId}/home")
    Mono<Rendering> sayAtHome(
            @PathVariable UUID taskId, @Valid @ModelAttribute NewHome home, @AuthenticationPrincipal Viewer viewer) {
        return planning.sayAtHome(home.of(taskId), viewer).thenReturn(see(taskId));
    }

    @PostMapping("/{taskId}/retirement")
    Mono<Rendering> retire(@PathVariable UUID taskId) {
        return planning.retire(taskId).thenReturn(see(taskId));
    }

    @PostMapping("/{taskId}/return")
    Mono<Rendering> takeUp(@PathVariable UUID taskId) {
        return planning.takeUp(taskId).thenReturn(see(taskId));
    }

    @PostMapping("/{taskId}/usual")
    Mono<Rendering> makeUsual(@PathVariable UUID taskId) {
        return planning.makeUsual(taskId).thenReturn(see(taskId));
    }

    private static Rendering see(UUID taskId) {
        return Rendering.redirectTo("/work/tasks/" + taskId)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
