package mizuhiki.order.paper;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import mizuhiki.order.bankday.ClosedDays;
import mizuhiki.order.bankday.ClosedDays.ClosedDay;
import mizuhiki.order.bankday.Paydays;
import mizuhiki.order.form.DayFarOff;
import mizuhiki.order.form.SentForm;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.Refusal;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.support.WebExchangeBindException;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** A manager says when wages are handed out, and on which days banks are closed beyond the law. */
@Controller
@Allowed(Role.MANAGER)
class PaydayController {

    private final Paydays paydays;
    private final ClosedDays closedDays;
    private final PaperDesk desk;

    PaydayController(Paydays paydays, ClosedDays closedDays, PaperDesk desk) {
        this.paydays = paydays;
        this.closedDays = closedDays;
        this.desk = desk;
    }

    record Payday(@Min(1) @Max(31) int dayOfMonth) {}

    record NewClosedDay(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 100) String reason) {}

    /** What was typed stays, whatever is wrong with it. */
    @ExceptionHandler({Refusal.class, WebExchangeBindException.class})
    Mono<Rendering> again(Exception why, ServerWebExchange exchange) {
        return SentForm.refused(exchange, why).flatMap(desk::page);
    }

    @PostMapping("/wages/payday")
    Mono<Rendering> set(@Valid @ModelAttribute Payday payday, @AuthenticationPrincipal Viewer viewer) {
        return setAsTold(payday, viewer).thenReturn(seePapers());
    }

    @PostMapping("/api/v1/wages/payday")
    @ResponseBody
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> setAsTold(@Valid @RequestBody Payday payday, @AuthenticationPrincipal Viewer viewer) {
        return Moment.get().flatMap(now -> paydays.set(Moment.dayOf(now), payday.dayOfMonth(), viewer.personId(), now));
    }

    @PostMapping("/wages/bank-closed-days")
    Mono<Rendering> close(@Valid @ModelAttribute NewClosedDay closed, @AuthenticationPrincipal Viewer viewer) {
        return closeAsTold(closed, viewer).thenReturn(seePapers());
    }

    /** Of a day within five years back and two ahead. */
    @PostMapping("/api/v1/wages/bank-closed-days")
    @ResponseBody
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> closeAsTold(@Valid @RequestBody NewClosedDay closed, @AuthenticationPrincipal Viewer viewer) {
        return DayFarOff.checkAhead(closed.day())
                .flatMap(day -> closedDays.add(day, closed.reason().strip(), viewer.personId()));
    }

    @PostMapping("/wages/bank-closed-days/{day}/withdrawal")
    Mono<Rendering> takeBack(@PathVariable LocalDate day, @AuthenticationPrincipal Viewer viewer) {
        return takeBackAsTold(day, viewer).thenReturn(seePapers());
    }

    @DeleteMapping("/api/v1/wages/bank-closed-days/{day}")
    @ResponseBody
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> takeBackAsTold(@PathVariable LocalDate day, @AuthenticationPrincipal Viewer viewer) {
        return closedDays.takeBack(day, viewer.personId());
    }

    /** The latest day first. */
    @GetMapping("/api/v1/wages/bank-closed-days")
    @ResponseBody
    Mono<List<ClosedDay>> closedAsTold() {
        return Moment.get().flatMap(closedDays::known);
    }

    private static Rendering seePapers() {
        return Rendering.redirectTo("/wages/papers")
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
