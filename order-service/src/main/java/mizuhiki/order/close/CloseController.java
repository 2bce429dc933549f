package mizuhiki.order.close;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The manager's way to a closed month, and the second person's signature. */
@Controller
@RequestMapping("/wages/close")
@Allowed(Role.STAFF)
class CloseController {

    private final CloseDesk desk;
    private final MonthClosing closing;
    private final WagePayment payment;

    CloseController(CloseDesk desk, MonthClosing closing, WagePayment payment) {
        this.desk = desk;
        this.closing = closing;
        this.payment = payment;
    }

    record Proposing(@Nullable Boolean carryRest) {

        boolean carries() {
            return Boolean.TRUE.equals(carryRest);
        }
    }

    record Signature(@NotNull UUID proposalId) {}

    @GetMapping
    Mono<Rendering> overview() {
        return desk.overview()
                .map(overview -> Rendering.view("wages/close")
                        .modelAttribute("overview", overview)
                        .build());
    }

    @GetMapping("/{month}")
    Mono<Rendering> month(@PathVariable YearMonth month, @AuthenticationPrincipal Viewer viewer) {
        return desk.closed(month)
                .map(paid -> page("wages/closed-month", "paid", paid, viewer))
                .switchIfEmpty(desk.open(month).map(view -> page("wages/close-month", "view", view, viewer)));
    }

    private static Rendering page(String template, String name, Object content, Viewer viewer) {
        return Rendering.view(template)
                .modelAttribute(name, content)
                .modelAttribute("viewer", viewer)
                .build();
    }

    @Allowed(Role.MANAGER)
    @PostMapping("/{month}/proposals")
    Mono<Rendering> propose(
            @PathVariable YearMonth month,
            @ModelAttribute Proposing proposing,
            @AuthenticationPrincipal Viewer viewer) {
        return closing.propose(month, proposing.carries(), viewer).map(proposal -> see(month));
    }

    @PostMapping("/{month}/signature")
    Mono<Rendering> sign(
            @PathVariable YearMonth month,
            @Valid @ModelAttribute Signature signature,
            @AuthenticationPrincipal Viewer viewer) {
        return closing.sign(signature.proposalId(), viewer).map(closed -> see(month));
    }

    @Allowed(Role.MANAGER)
    @PostMapping("/{month}/payment")
    Mono<Rendering> pay(@PathVariable YearMonth month, @AuthenticationPrincipal Viewer viewer) {
        return payment.note(month, viewer).thenReturn(see(month));
    }

    private static Rendering see(YearMonth month) {
        return Rendering.redirectTo("/wages/close/" + month)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
