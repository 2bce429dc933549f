package mizuhiki.order.close;

import static mizuhiki.order.ledger.Account.CREDIT;
import static mizuhiki.order.ledger.Account.POOL;
import static mizuhiki.order.ledger.Account.WAGES_DUE;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import mizuhiki.order.ledger.Entry;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.ledger.Posting;
import mizuhiki.order.payslip.Statements;
import mizuhiki.order.wage.WagePlan;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What happens when a month is signed: booked, locked, stated. */
@Component
class Signing {

    private final ClosedMonths closedMonths;
    private final Months months;
    private final Ledger ledger;
    private final Statements statements;

    Signing(ClosedMonths closedMonths, Months months, Ledger ledger, Statements statements) {
        this.closedMonths = closedMonths;
        this.months = months;
        this.ledger = ledger;
        this.statements = statements;
    }

    Mono<ClosedMonth> close(Proposal proposal, WagePlan plan, Viewer viewer) {
        return Moment.get()
                .map(now -> ClosedMonth.of(proposal, plan, viewer.personId(), now))
                .delayUntil(closed -> book(closed, plan))
                .delayUntil(closed -> months.close(proposal.ofMonth(), closed.approvedBy(), closed.approvedAt()))
                .delayUntil(closedMonths::add)
                .delayUntil(closed -> state(plan));
    }

    /** Each month carries into the next, so none is left out; nor can one be closed that has not begun. */
    Mono<Void> inOrder(YearMonth month) {
        return Moment.today()
                .map(YearMonth::from)
                .flatMap(thisMonth -> closedMonths.firstOpen().defaultIfEmpty(thisMonth))
                .filter(next -> next.isBefore(month))
                .flatMap(next -> Mono.error(new MonthNotNext(next)));
    }

    /** All credit goes into the pool, all wages out of it. */
    private Mono<Boolean> book(ClosedMonth closed, WagePlan plan) {
        var lastDay = YearMonth.from(closed.month()).atEndOfMonth();
        return ledger.balances(CREDIT, lastDay)
                .collectList()
                .map(credits -> wages(closed, plan, credits, lastDay))
                .flatMap(ledger::book);
    }

    private static Entry wages(ClosedMonth closed, WagePlan plan, List<Posting> credits, LocalDate lastDay) {
        var credited = credits.stream().map(Posting::amount).collect(Yen.sum());
        var due = plan.payslips().stream().map(payslip -> Posting.on(WAGES_DUE, payslip.personId(), payslip.gross()));
        var postings = Stream.of(
                        credits.stream().map(Posting::negated),
                        Stream.of(Posting.on(POOL, credited.minus(plan.paid()))),
                        due)
                .flatMap(lines -> lines);
        return Entry.of(Entry.Kind.WAGES, closed.proposalId(), lastDay, postings.toList());
    }

    private Mono<Void> state(WagePlan plan) {
        return Flux.fromIterable(plan.payslips()).concatMap(statements::keep).then();
    }
}
