package mizuhiki.order.close;

import java.time.YearMonth;
import mizuhiki.order.payslip.Statements;
import mizuhiki.order.proposal.Proposals;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Working a closed month out again. */
@Component
public class Recomputing {

    private final ClosedMonths closedMonths;
    private final Proposals proposals;
    private final Statements statements;

    Recomputing(ClosedMonths closedMonths, Proposals proposals, Statements statements) {
        this.closedMonths = closedMonths;
        this.proposals = proposals;
        this.statements = statements;
    }

    public Mono<Recomputed> recompute(YearMonth month) {
        return closedMonths.get(month).flatMap(this::recompute);
    }

    private Mono<Recomputed> recompute(ClosedMonth closed) {
        return Mono.zip(
                proposals.get(closed.proposalId()),
                statements.contents(closed.named()).collectList(),
                Recomputed::of);
    }
}
