package mizuhiki.order.proposal;

import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.facts.MonthFacts;
import mizuhiki.order.ledger.Months;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Taking back what was proposed. */
@Service
public class Withdrawing {

    private final MonthFacts facts;
    private final Standings standings;
    private final Proposals proposals;
    private final Months months;
    private final TransactionalOperator transaction;

    Withdrawing(
            MonthFacts facts,
            Standings standings,
            Proposals proposals,
            Months months,
            TransactionalOperator transaction) {
        this.facts = facts;
        this.standings = standings;
        this.proposals = proposals;
        this.months = months;
        this.transaction = transaction;
    }

    /** By whoever proposed it; by anybody, where things have changed since. */
    public Mono<Void> withdraw(YearMonth month, UUID proposalId, Viewer viewer) {
        return months.lock()
                .then(Mono.defer(() -> standings.with(month, proposalId)))
                .map(standing -> standing.getProposal(proposalId, CloseState.DRAFT))
                .filterWhen(proposal -> mayBeWithdrawn(proposal, viewer))
                .switchIfEmpty(Mono.error(OnlyProposerWithdraws::new))
                .then(Moment.get())
                .flatMap(now -> proposals.withdraw(proposalId, viewer.personId(), now))
                .as(transaction::transactional);
    }

    private Mono<Boolean> mayBeWithdrawn(Proposal.Proposed proposal, Viewer viewer) {
        return proposal.isBy(viewer.personId())
                ? Mono.just(true)
                : facts.of(proposal.ofMonth(), proposal.carryRest()).map(now -> !proposal.isStill(now));
    }
}
