package mizuhiki.order.why;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.form.SentForm;
import mizuhiki.order.form.Typed;
import mizuhiki.order.question.Asking;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A member's own wages, with a question at every line; and for the manager, who answers for them, anybody's. */
@Controller
class WhyController {

    private final OwnMonths months;
    private final Asking asking;

    WhyController(OwnMonths months, Asking asking) {
        this.months = months;
        this.asking = asking;
    }

    @Allowed(Role.MEMBER)
    @GetMapping("/wages/mine")
    Mono<Rendering> mine(@AuthenticationPrincipal Viewer viewer) {
        return months.of(viewer.personId())
                .map(mine -> Rendering.view("wages/mine")
                        .modelAttribute("mine", mine)
                        .build());
    }

    @Allowed(Role.MEMBER)
    @GetMapping("/wages/mine/{month}")
    Mono<Rendering> why(
            @PathVariable YearMonth month,
            @RequestParam(defaultValue = "false") boolean asked,
            @AuthenticationPrincipal Viewer viewer) {
        return own(month, viewer, asked, Typed.NOTHING);
    }

    @Allowed(Role.MEMBER)
    @PostMapping("/wages/mine/{month}/questions")
    Mono<Rendering> ask(
            @PathVariable YearMonth month, @Valid @ModelAttribute Doubt doubt, @AuthenticationPrincipal Viewer viewer) {
        return months.why(viewer.personId(), month)
                .map(doubt::about)
                .flatMap(question -> asking.ask(question, viewer.personId()))
                .thenReturn(Rendering.redirectTo("/wages/mine/" + month + "?asked=true")
                        .status(HttpStatus.SEE_OTHER)
                        .build());
    }

    /** What was written stays, below the line as it is now. */
    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(
            Exception why,
            @PathVariable YearMonth month,
            @AuthenticationPrincipal Viewer viewer,
            ServerWebExchange exchange) {
        return SentForm.refused(exchange, why).flatMap(typed -> own(month, viewer, false, typed));
    }

    private Mono<Rendering> own(YearMonth month, Viewer viewer, boolean asked, Typed typed) {
        return months.why(viewer.personId(), month)
                .zipWith(
                        Moment.today(),
                        (why, today) -> page(why, today, "/wages/mine/" + month + "/statement.pdf")
                                .modelAttribute("own", true)
                                .modelAttribute("asked", asked)
                                .modelAttribute("typed", typed)
                                .status(typed.status())
                                .build());
    }

    @Allowed(Role.MANAGER)
    @GetMapping("/wages/close/{month}/statements/{personId}")
    Mono<Rendering> why(@PathVariable YearMonth month, @PathVariable UUID personId) {
        return months.why(personId, month)
                .filter(why -> !why.isExpected())
                .switchIfEmpty(Mono.error(() -> new NotFound(personId)))
                .zipWith(
                        Moment.today(),
                        (why, today) -> page(
                                        why,
                                        today,
                                        "/wages/close/%s/statements/%s/statement.pdf".formatted(month, personId))
                                .modelAttribute("own", false)
                                .modelAttribute("asked", false)
                                .modelAttribute("typed", Typed.NOTHING)
                                .build());
    }

    private static Rendering.Builder<?> page(OwnMonth why, LocalDate today, String paperPath) {
        return Rendering.view("wages/why")
                .modelAttribute("why", why)
                .modelAttribute("today", today)
                .modelAttribute("paper", paperPath);
    }
}
