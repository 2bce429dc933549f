package mizuhiki.order.bankday;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.time.Moment;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** A manager says when wages are handed out, and on which days banks are closed beyond the law. */
@Controller
@Allowed(Role.MANAGER)
class PaydayController {

    private final Paydays paydays;

    PaydayController(Paydays paydays) {
        this.paydays = paydays;
    }

    record Payday(@Min(1) @Max(31) int dayOfMonth) {}

    record ClosedDay(
            @NotNull LocalDate day,
            @NotBlank @Size(max = 100) String reason) {}

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
    Mono<Rendering> close(@Valid @ModelAttribute ClosedDay closed, @AuthenticationPrincipal Viewer viewer) {
        return closeAsTold(closed, viewer).thenReturn(seePapers());
    }

    @PostMapping("/api/v1/wages/bank-closed-days")
    @ResponseBody
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> closeAsTold(@Valid @RequestBody ClosedDay closed, @AuthenticationPrincipal Viewer viewer) {
        return paydays.close(closed.day(), closed.reason().strip(), viewer.personId());
    }

    private static Rendering seePapers() {
        return Rendering.redirectTo("/wages/papers")
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
