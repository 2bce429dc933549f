package mizuhiki.order.receipt;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import mizuhiki.order.ledger.Months;
import mizuhiki.order.payslip.Statements;
import mizuhiki.order.receipt.CashStep.Kind;
import mizuhiki.order.transfer.TransferLines;
import mizuhiki.shared.money.Yen;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Giving a member their cash, and the member saying that they got it. */
@Service
class Handing {

    private final Months months;
    private final Statements statements;
    private final CashSteps steps;
    private final TransferLines transfers;
    private final TransactionalOperator transaction;

    Handing(
            Months months,
            Statements statements,
            CashSteps steps,
            TransferLines transfers,
            TransactionalOperator transaction) {
        this.months = months;
        this.statements = statements;
        this.steps = steps;
        this.transfers = transfers;
        this.transaction = transaction;
    }

    /** Noting the same thing twice changes nothing. */
    Mono<Void> note(YearMonth month, UUID personId, Kind step, Viewer by) {
        return wage(month, personId)
                .delayUntil(wage -> step == Kind.HANDED ? notByTransfer(month, personId) : Mono.empty())
                .zipWith(Moment.get(), (wage, now) -> step(personId, step, wage, by, now))
                .flatMap(next -> steps.lock(month, personId)
                        .filter(state -> state.allows(step))
                        .flatMap(state -> steps.add(month, next)))
                .as(transaction::transactional);
    }

    private Mono<Yen> wage(YearMonth month, UUID personId) {
        return statements
                .gross(month)
                .mapNotNull(gross -> gross.get(personId))
                .filter(Yen::isPositive)
                .switchIfEmpty(Mono.error(() -> new NotFound(personId)));
    }

    /** Files are made one at a time, and not while cash is noted. */
    private Mono<Void> notByTransfer(YearMonth month, UUID personId) {
        return months.lock()
                .then(transfers.of(month))
                .filter(paid -> paid.contains(personId))
                .flatMap(paid -> Mono.error(new PaidByTransfer()));
    }

    private static CashStep step(UUID personId, Kind step, Yen wage, Viewer by, Instant now) {
        return new CashStep(personId, step, wage, Moment.dayOf(now), by.personId(), now);
    }
}
