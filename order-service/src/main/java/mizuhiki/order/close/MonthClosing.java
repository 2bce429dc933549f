package mizuhiki.order.close;

import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.facts.MonthFacts;
import mizuhiki.order.facts.MonthFacts.Gathered;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.proposal.CloseState;
import mizuhiki.order.proposal.Proposal;
import mizuhiki.order.proposal.Standings;
import mizuhiki.order.wage.WagePlan;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Signing what a month pays: the step after which nothing of it changes. */
@Service
class MonthClosing {

    private final MonthFacts facts;
    private final Standings standings;
    private final Months months;
    private final Signing signing;
    private final TransactionalOperator transaction;

    MonthClosing(
            MonthFacts facts, Standings standings, Months months, Signing signing, TransactionalOperator transaction) {
        this.facts = facts;
        this.standings = standings;
        this.months = months;
        this.signing = signing;
        this.transaction = transaction;
    }

    /** Waits for whoever is booking or signing, then looks at everything again. */
    Mono<ClosedMonth> sign(YearMonth month, UUID proposalId, Viewer viewer) {
        return months.lock()
                .then(Mono.defer(() -> standings.with(month, proposalId)))
                .zipWith(Moment.today(), (standing, today) -> standing.requireNext(YearMonth.from(today)))
                .map(standing -> standing.getProposal(proposalId, CloseState.CLOSED))
                .flatMap(proposal -> close(proposal, viewer))
                .as(transaction::transactional);
    }

    private Mono<ClosedMonth> close(Proposal.Proposed proposal, Viewer viewer) {
        return facts.gather(proposal.ofMonth(), proposal.carryRest())
                .map(gathered -> signed(proposal, gathered, viewer))
                .flatMap(signing::close);
    }

    private static Signing.Signed signed(Proposal.Proposed proposal, Gathered gathered, Viewer viewer) {
        var plan = WagePlan.of(proposal.signedBy(viewer.personId(), gathered.inputs()));
        return new Signing.Signed(proposal, plan, gathered.credits(), viewer);
    }
}
