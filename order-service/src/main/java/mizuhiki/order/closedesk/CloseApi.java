package mizuhiki.order.closedesk;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import mizuhiki.order.checklist.OpenPoint;
import mizuhiki.order.close.ClosedMonth;
import mizuhiki.order.close.Recomputed;
import mizuhiki.order.close.Recomputing;
import mizuhiki.order.proposal.CloseState;
import mizuhiki.order.wage.Payslip;
import mizuhiki.order.wage.Pool;
import mizuhiki.order.wage.WageFloor;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.security.Allowed;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@RestController
@RequestMapping("/api/v1/wages/months")
@Allowed(Role.STAFF)
class CloseApi {

    private final CloseDesk desk;
    private final Recomputing recomputing;

    CloseApi(CloseDesk desk, Recomputing recomputing) {
        this.desk = desk;
        this.recomputing = recomputing;
    }

    /**
     * @param proposalId what waits for a signature
     * @param refused why the month cannot be paid out as it stands
     */
    record DryRun(
            YearMonth month,
            CloseState state,
            @Nullable UUID proposalId,
            Pool pool,
            Yen total,
            List<Payslip> payslips,
            WageFloor floor,
            WageFloor floorOfYear,
            List<OpenPoint> open,
            @Nullable String refused) {

        static DryRun of(CloseView view) {
            var draft = view.draft();
            return new DryRun(
                    view.month(),
                    view.standing().state(),
                    view.standing().proposalId(),
                    draft.inputs().pool(),
                    draft.inputs().pool().total(),
                    draft.payslips(),
                    draft.floor(),
                    view.floorOfYear(),
                    view.around().points(),
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

    /** Works a closed month out again from what was kept. */
    @GetMapping("/{month}/recomputed")
    Mono<Recomputed> recomputed(@PathVariable YearMonth month) {
        return recomputing.recompute(month);
    }
}
