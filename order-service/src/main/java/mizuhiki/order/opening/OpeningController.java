package mizuhiki.order.opening;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
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

/** The calendar of the office: staff look, the manager decides. */
@Controller
@RequestMapping("/work/open-days")
@Allowed(Role.MANAGER)
class OpeningController {

    private final OpenDays days;
    private final Opening opening;

    OpeningController(OpenDays days, Opening opening) {
        this.days = days;
        this.opening = opening;
    }

    record DayChoice(@Nullable DayKind kind) {}

    @Allowed(Role.STAFF)
    @GetMapping
    Mono<Rendering> month(@RequestParam @Nullable YearMonth month, @RequestParam @Nullable LocalDate day) {
        return Mono.justOrEmpty(month)
                .switchIfEmpty(Moment.today().map(today -> YearMonth.from(day == null ? today : day)))
                .flatMap(shown -> calendar(shown, day))
                .flatMap(view -> page(view, Typed.NOTHING, view.usualWeekdays()));
    }

    /** What was chosen stays; a day of the calendar has no form. */
    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(
            Exception why, @PathVariable(required = false) @Nullable LocalDate day, ServerWebExchange exchange) {
        return day != null
                ? Mono.error(why)
                : Mono.zip(
                                Moment.today().flatMap(today -> calendar(YearMonth.from(today), null)),
                                SentForm.refused(exchange, why),
                                exchange.getFormData().map(sent -> sent.getOrDefault("weekdays", List.of())))
                        .flatMap(read -> page(read.getT1(), read.getT2(), read.getT3()));
    }

    private static Mono<Rendering> page(OpeningMonth view, Typed typed, List<String> weekdays) {
        return Moment.today()
                .map(today -> Rendering.view("opening/month")
                        .modelAttribute("view", view)
                        .modelAttribute("today", today)
                        .modelAttribute("typed", typed)
                        .modelAttribute("weekdays", weekdays)
                        .status(typed.status())
                        .build());
    }

    @PostMapping("/rule")
    Mono<Rendering> decide(@Valid @ModelAttribute RuleRequest request, @AuthenticationPrincipal Viewer viewer) {
        return opening.decide(request.rule(false), viewer.personId()).thenReturn(see(request.validFrom()));
    }

    /** Nothing chosen: as its weekday says. */
    @PostMapping("/{day}")
    Mono<Rendering> decide(
            @PathVariable LocalDate day, @ModelAttribute DayChoice choice, @AuthenticationPrincipal Viewer viewer) {
        var kind = choice.kind();
        var decided = kind == null ? opening.leaveAsUsual(day) : opening.decide(day, kind, viewer.personId());
        return decided.thenReturn(see(day));
    }

    private Mono<OpeningMonth> calendar(YearMonth month, @Nullable LocalDate chosen) {
        return days.calendar(month.atDay(1), month.atEndOfMonth())
                .map(calendar -> OpeningMonth.of(month, chosen, calendar));
    }

    private static Rendering see(LocalDate day) {
        return Rendering.redirectTo("/work/open-days?month=" + YearMonth.from(day))
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
