package mizuhiki.order.proposal;

import java.time.YearMonth;
import mizuhiki.order.facts.MonthFacts;
import mizuhiki.order.wage.WagePlan;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Proposing what a month pays. */
@Service
public class Proposing {

    private final MonthFacts facts;
    private final Standings standings;
    private final Proposals proposals;
    private final OpenPoints openPoints;
    private final TransactionalOperator transaction;

    Proposing(
            MonthFacts facts,
            Standings standings,
            Proposals proposals,
            OpenPoints openPoints,
            TransactionalOperator transaction) {
        this.facts = facts;
        this.standings = standings;
        this.proposals = proposals;
        this.openPoints = openPoints;
        this.transaction = transaction;
    }

    /** Refused where the month cannot be paid out as it stands. */
    public Mono<Proposal> propose(YearMonth month, boolean carryRest, Viewer viewer) {
        return facts.upToDate()
                .then(Mono.defer(() -> standings.of(month)))
                .zipWith(Moment.today(), (standing, today) -> standing.requireNext(YearMonth.from(today)))
                .delayUntil(standing -> openPoints.requireNothingBlocking(month))
                .flatMap(standing -> proposal(standing, carryRest, viewer).doOnNext(standing::requireAnother))
                .flatMap(proposals::add)
                .as(transaction::transactional);
    }

    private Mono<Proposal> proposal(Standing standing, boolean carryRest, Viewer viewer) {
        return facts.of(standing.ofMonth(), carryRest)
                .doOnNext(WagePlan::of)
                .zipWith(Moment.get(), (inputs, now) -> Proposal.of(inputs, viewer.personId(), now));
    }
}
