package mizuhiki.order.attendance;

import java.time.LocalDate;
import java.util.Map;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Noting and confirming who came on a day. */
@Controller
@RequestMapping("/work/attendance")
@Allowed(Role.STAFF)
class AttendanceController {

    private final AttendanceBook book;
    private final DayDesk desk;

    AttendanceController(AttendanceBook book, DayDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    @GetMapping
    Mono<Rendering> day(@RequestParam @Nullable LocalDate day, @RequestParam(defaultValue = "false") boolean saved) {
        return Mono.justOrEmpty(day)
                .switchIfEmpty(Moment.today())
                .flatMap(shown -> desk.day(shown, Map.of()))
                .map(view -> Rendering.view("work/attendance-day")
                        .modelAttribute("view", view)
                        .modelAttribute("saved", saved)
                        .build());
    }

    @PostMapping("/{day}")
    Mono<Rendering> note(
            @PathVariable LocalDate day, ServerWebExchange exchange, @AuthenticationPrincipal Viewer viewer) {
        return exchange.getFormData()
                .map(fields -> DayForm.read(day, fields))
                .flatMap(form -> form.isClear() ? keep(form, viewer) : again(form, HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Mono<Rendering> keep(DayForm form, Viewer viewer) {
        return book.note(form, viewer)
                .thenReturn(Rendering.redirectTo("/work/attendance?saved=true&day=" + form.day())
                        .status(HttpStatus.SEE_OTHER)
                        .build())
                .onErrorResume(StayUnclear.class, refusal -> refused(form, refusal))
                .onErrorResume(MonthClosed.class, refusal -> refused(form, refusal));
    }

    private Mono<Rendering> again(DayForm form, HttpStatus status) {
        return typed(form).map(page -> page.status(status).build());
    }

    private Mono<Rendering> refused(DayForm form, Refusal refusal) {
        var status = refusal instanceof MonthClosed ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        return typed(form)
                .map(page ->
                        page.modelAttribute("refusal", refusal).status(status).build());
    }

    /** What was typed stays, whatever was wrong with it. */
    private Mono<Rendering.Builder<?>> typed(DayForm form) {
        return desk.day(form.day(), form.typed())
                .map(view -> Rendering.view("work/attendance-day")
                        .modelAttribute("view", view)
                        .modelAttribute("saved", false)
                        .modelAttribute("unclear", true));
    }
}
