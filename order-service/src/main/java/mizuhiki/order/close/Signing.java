package mizuhiki.order.close;

import static mizuhiki.order.ledger.Account.POOL;
import static mizuhiki.order.ledger.Account.WAGES_DUE;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.ledger.Posting;
import mizuhiki.order.payslip.Statements;
import mizuhiki.order.proposal.OpenPoints;
import mizuhiki.order.proposal.Proposal;
import mizuhiki.order.wage.WagePlan;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What happens when a month is signed: booked, locked, stated. */
@Component
class Signing {

    private final ClosedMonths closedMonths;
    private final Months months;
    private final Ledger ledger;
    private final Statements statements;
    private final OpenPoints openPoints;

    Signing(ClosedMonths closedMonths, Months months, Ledger ledger, Statements statements, OpenPoints openPoints) {
        this.closedMonths = closedMonths;
        this.months = months;
        this.ledger = ledger;
        this.statements = statements;
        this.openPoints = openPoints;
    }

    /** @param credits what stands on the credit account */
    record Signed(Proposal.Proposed proposal, WagePlan plan, List<Posting> credits, Viewer viewer) {

        ClosedMonth at(Instant now) {
            return ClosedMonth.of(proposal, plan, viewer.personId(), now);
        }

        /** All credit goes into the pool, all wages out of it. */
        Entry wages() {
            var credited = credits.stream().map(Posting::amount).collect(Yen.sum());
            var due =
                    plan.payslips().stream().map(payslip -> Posting.on(WAGES_DUE, payslip.personId(), payslip.gross()));
            var postings = Stream.of(
                            credits.stream().map(Posting::negated),
                            Stream.of(Posting.on(POOL, credited.minus(plan.paid()))),
                            due)
                    .flatMap(lines -> lines);
            var lastDay = proposal.ofMonth().atEndOfMonth();
            return Entry.of(Entry.Kind.WAGES, proposal.id(), lastDay, postings.toList());
        }
    }

    /** A member may have told of a day since it was proposed: afterwards nobody could confirm it any more. */
    Mono<ClosedMonth> close(Signed signed) {
        return openPoints
                .requireNothingBlocking(signed.proposal().ofMonth())
                .then(Moment.get())
                .map(signed::at)
                .delayUntil(closed -> ledger.book(signed.wages()))
                .delayUntil(closed ->
                        months.close(closed.named(), closed.approvedBy(), closed.approvedAt(), closed.carried()))
                .delayUntil(closedMonths::add)
                .delayUntil(
                        closed -> statements.keep(closed.named(), signed.plan().payslips()));
    }
}
