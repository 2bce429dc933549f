package mizuhiki.order.mine;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.order.daily.DailyReport;
import mizuhiki.order.daily.NewEntry;
import mizuhiki.order.form.FormDay;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import mizuhiki.shared.web.FormId;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A member's daily report: a task, a time, done. */
@Controller
@RequestMapping("/work/mine")
@Allowed(Role.MEMBER)
class MineController {

    private final DayDesk desk;
    private final DailyReport report;

    MineController(DayDesk desk, DailyReport report) {
        this.desk = desk;
        this.report = report;
    }

    /** @param other minutes that no button has */
    record Tapped(
            @NotNull UUID id,
            @NotNull UUID taskId,
            @NotNull LocalDate day,
            @Nullable @Min(1) @Max(960) Integer minutes,
            @Nullable @Min(1) @Max(960) Integer other,
            @Nullable @Min(0) @Max(10_000) Integer pieces,
            @Nullable @Size(max = 300) String note) {

        NewEntry entry() {
            var told = minutes == null ? other : minutes;
            if (told == null) {
                throw new MinutesUntold();
            }
            return new NewEntry(id, taskId, day, told, pieces, note);
        }
    }

    @GetMapping
    Mono<Rendering> day(
            @RequestParam @Nullable LocalDate day,
            @RequestParam(defaultValue = "false") boolean saved,
            @AuthenticationPrincipal Viewer viewer) {
        return desk.of(viewer.personId(), day)
                .map(report -> Rendering.view("daily/mine")
                        .modelAttribute("report", report)
                        .modelAttribute("saved", saved)
                        .build());
    }

    @GetMapping("/today")
    Mono<Rendering> today(@AuthenticationPrincipal Viewer viewer) {
        return desk.of(viewer.personId(), null)
                .map(report -> Rendering.view("daily/today :: card")
                        .modelAttribute("report", report)
                        .build());
    }

    @GetMapping("/tasks/{taskId}")
    Mono<Rendering> howLong(
            @PathVariable UUID taskId, @RequestParam @Nullable LocalDate day, @AuthenticationPrincipal Viewer viewer) {
        return desk.of(viewer.personId(), day).map(report -> howLong(report, taskId, Typed.NOTHING));
    }

    private static Rendering howLong(DayReport report, UUID taskId, Typed typed) {
        return Rendering.view("daily/how-long")
                .modelAttribute("day", report.day())
                .modelAttribute("task", report.choice(taskId))
                .modelAttribute("entryId", UuidCreator.getTimeOrderedEpoch())
                .modelAttribute("typed", typed)
                .status(typed.status())
                .build();
    }

    @PostMapping("/entries")
    Mono<Rendering> write(@Valid @ModelAttribute Tapped tapped, @AuthenticationPrincipal Viewer viewer) {
        return Moment.get()
                .map(now -> tapped.entry().of(viewer.personId(), viewer, now))
                .flatMap(report::write)
                .map(entry -> see(entry.day(), true));
    }

    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, ServerWebExchange exchange, @AuthenticationPrincipal Viewer viewer) {
        return SentForm.invalid(exchange, why).flatMap(typed -> again(typed, viewer));
    }

    private Mono<Rendering> again(Typed typed, Viewer viewer) {
        return desk.of(viewer.personId(), FormDay.read(typed.of("day")))
                .map(report -> howLong(report, FormId.read(typed.of("taskId")), typed));
    }

    @PostMapping("/entries/{entryId}/undo")
    Mono<Rendering> undo(@PathVariable UUID entryId, @AuthenticationPrincipal Viewer viewer) {
        return report.undo(entryId, viewer).map(entry -> see(entry.day(), false));
    }

    private static Rendering see(LocalDate day, boolean saved) {
        return Rendering.redirectTo("/work/mine?day=%s&saved=%s".formatted(day, saved))
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
