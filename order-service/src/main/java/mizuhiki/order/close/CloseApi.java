package mizuhiki.order.close;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.wage.Payslip;
import mizuhiki.order.wage.Pool;
import mizuhiki.order.wage.WageFloor;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/wages/months")
@Allowed(Role.STAFF)
class CloseApi {

    private final CloseDesk desk;
    private final MonthClosing closing;
    private final WagePayment payment;

    CloseApi(CloseDesk desk, MonthClosing closing, WagePayment payment) {
        this.desk = desk;
        this.closing = closing;
        this.payment = payment;
    }

    record Proposing(@Nullable Boolean carryRest) {

        boolean carries() {
            return Boolean.TRUE.equals(carryRest);
        }
    }

    record Proposed(UUID id, YearMonth month, String inputsHash) {}

    /** @param refused why the month cannot be paid out as it stands */
    record DryRun(
            YearMonth month,
            Pool pool,
            List<Payslip> payslips,
            WageFloor floor,
            long salesWaiting,
            @Nullable String refused) {

        static DryRun of(CloseView view) {
            var draft = view.draft();
            return new DryRun(
                    view.month(),
                    draft.inputs().pool(),
                    draft.payslips(),
                    draft.floor(),
                    view.around().waiting(),
                    draft.refused() == null ? null : draft.refused().slug());
        }
    }

    @GetMapping
    Flux<ClosedMonth> closed() {
        return desk.overview().flatMapIterable(CloseDesk.Overview::closed);
    }

    @GetMapping("/{month}/dry-run")
    Mono<DryRun> dryRun(@PathVariable YearMonth month) {
        return desk.open(month).map(DryRun::of);
    }

    @Allowed(Role.MANAGER)
    @PostMapping("/{month}/proposals")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<Proposed> propose(
            @PathVariable YearMonth month, @RequestBody Proposing proposing, @AuthenticationPrincipal Viewer viewer) {
        return closing.propose(month, proposing.carries(), viewer)
                .map(proposal -> new Proposed(proposal.id(), month, proposal.inputsHash()));
    }

    @PostMapping("/{month}/proposals/{proposalId}/signature")
    @ResponseStatus(HttpStatus.CREATED)
    Mono<ClosedMonth> sign(
            @PathVariable YearMonth month, @PathVariable UUID proposalId, @AuthenticationPrincipal Viewer viewer) {
        return closing.sign(proposalId, viewer);
    }

    @Allowed(Role.MANAGER)
    @PutMapping("/{month}/payment")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> pay(@PathVariable YearMonth month, @AuthenticationPrincipal Viewer viewer) {
        return payment.note(month, viewer);
    }
}
