package mizuhiki.order.close;

import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.close.CloseStepController.Carrying;
import mizuhiki.order.proposal.Proposing;
import mizuhiki.order.proposal.Withdrawing;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/wages/months/{month}")
@Allowed(Role.MANAGER)
class CloseStepApi {

    private final Proposing proposing;
    private final Withdrawing withdrawing;
    private final MonthClosing closing;

    CloseStepApi(Proposing proposing, Withdrawing withdrawing, MonthClosing closing) {
        this.proposing = proposing;
        this.withdrawing = withdrawing;
        this.closing = closing;
    }

    record Proposed(UUID id, YearMonth month, String inputsHash) {}

    @PostMapping("/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Proposed> propose(
            @PathVariable YearMonth month, @RequestBody Carrying carrying, @AuthenticationPrincipal Viewer viewer) {
        return proposing
                .propose(month, carrying.carries(), viewer)
                .map(proposal -> new Proposed(proposal.id(), month, proposal.inputsHash()));
    }

    @PostMapping("/proposals/{proposalId}/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> withdraw(
            @PathVariable YearMonth month, @PathVariable UUID proposalId, @AuthenticationPrincipal Viewer viewer) {
        return withdrawing.withdraw(month, proposalId, viewer);
    }

    @Allowed(Role.STAFF)
    @PostMapping("/proposals/{proposalId}/signature")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ClosedMonth> sign(
            @PathVariable YearMonth month, @PathVariable UUID proposalId, @AuthenticationPrincipal Viewer viewer) {
        return closing.sign(month, proposalId, viewer);
    }
}
