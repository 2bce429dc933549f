package mizuhiki.order.close;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.order.proposal.CloseStepNotPossible;
import mizuhiki.order.proposal.Proposing;
import mizuhiki.order.proposal.Withdrawing;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** The manager's steps to a closed month, and the second person's signature; a step that is done leads to the month. */
@Controller
@RequestMapping("/wages/close/{month}")
@Allowed(Role.MANAGER)
class CloseStepController {

    private final Proposing proposing;
    private final Withdrawing withdrawing;
    private final MonthClosing closing;
    private final ClosedMonths closedMonths;

    CloseStepController(Proposing proposing, Withdrawing withdrawing, MonthClosing closing, ClosedMonths closedMonths) {
        this.proposing = proposing;
        this.withdrawing = withdrawing;
        this.closing = closing;
        this.closedMonths = closedMonths;
    }

    record Carrying(@Nullable Boolean carryRest) {

        boolean carries() {
            return Boolean.TRUE.equals(carryRest);
        }
    }

    record Asked(@NotNull UUID proposalId) {}

    @PostMapping("/proposals")
    Mono<Rendering> propose(
            @PathVariable YearMonth month, @ModelAttribute Carrying carrying, @AuthenticationPrincipal Viewer viewer) {
        return proposing
                .propose(month, carrying.carries(), viewer)
                .map(proposal -> see(month))
                .onErrorResume(CloseStepNotPossible.class, step -> unlessDone(step, month));
    }

    @PostMapping("/withdrawal")
    Mono<Rendering> withdraw(
            @PathVariable YearMonth month, @Valid @ModelAttribute Asked asked, @AuthenticationPrincipal Viewer viewer) {
        return withdrawing
                .withdraw(month, asked.proposalId(), viewer)
                .thenReturn(see(month))
                .onErrorResume(CloseStepNotPossible.class, step -> unlessDone(step, month));
    }

    @Allowed(Role.STAFF)
    @PostMapping("/signature")
    Mono<Rendering> sign(
            @PathVariable YearMonth month, @Valid @ModelAttribute Asked asked, @AuthenticationPrincipal Viewer viewer) {
        return closing.sign(month, asked.proposalId(), viewer)
                .map(closed -> see(month))
                .onErrorResume(MonthClosed.class, closed -> unlessSigned(closed, month, asked, viewer));
    }

    private static Mono<Rendering> unlessDone(CloseStepNotPossible step, YearMonth month) {
        return step.isDone() ? Mono.just(see(month)) : Mono.error(step);
    }

    private Mono<Rendering> unlessSigned(MonthClosed refused, YearMonth month, Asked asked, Viewer viewer) {
        return closedMonths
                .find(month)
                .filter(closed -> closed.isSigned(asked.proposalId(), viewer.personId()))
                .map(closed -> see(month))
                .switchIfEmpty(Mono.error(refused));
    }

    private static Rendering see(YearMonth month) {
        return Rendering.redirectTo("/wages/close/" + month)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
