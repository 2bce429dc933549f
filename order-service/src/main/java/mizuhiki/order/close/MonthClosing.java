package mizuhiki.order.close;

import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.ledger.MonthClosed;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.wage.MonthFacts;
import mizuhiki.order.wage.WagePlan;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Proposing what a month pays, and signing it. */
@Service
class MonthClosing {

    private final MonthFacts facts;
    private final Proposals proposals;
    private final Months months;
    private final Signing signing;
    private final TransactionalOperator transaction;

    MonthClosing(
            MonthFacts facts, Proposals proposals, Months months, Signing signing, TransactionalOperator transaction) {
        this.facts = facts;
        this.proposals = proposals;
        this.months = months;
        this.signing = signing;
        this.transaction = transaction;
    }

    /** Refused where the month cannot be paid out as it stands. */
    Mono<Proposal> propose(YearMonth month, boolean carryRest, Viewer viewer) {
        return ready(month)
                .then(facts.of(month, carryRest))
                .doOnNext(WagePlan::of)
                .zipWith(Moment.get(), (inputs, now) -> Proposal.of(inputs, viewer.personId(), now))
                .flatMap(proposals::add)
                .as(transaction::transactional);
    }

    /** Waits for whoever is booking into the month or signing it, then looks at everything again. */
    Mono<ClosedMonth> sign(UUID proposalId, Viewer viewer) {
        return proposals
                .get(proposalId)
                .delayUntil(proposal -> months.lock(proposal.ofMonth()))
                .delayUntil(proposal -> ready(proposal.ofMonth()))
                .flatMap(proposal -> close(proposal, viewer))
                .as(transaction::transactional);
    }

    private Mono<ClosedMonth> close(Proposal proposal, Viewer viewer) {
        return facts.of(proposal.ofMonth(), proposal.read().carryRest())
                .map(now -> proposal.signedBy(viewer.personId(), now))
                .map(WagePlan::of)
                .flatMap(plan -> signing.close(proposal, plan, viewer));
    }

    private Mono<Void> ready(YearMonth month) {
        return months.isClosed(month)
                .flatMap(closed -> closed ? Mono.error(new MonthClosed(month.atDay(1))) : signing.inOrder(month));
    }
}
