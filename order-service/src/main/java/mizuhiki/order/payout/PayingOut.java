package mizuhiki.order.payout;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.order.credit.FeeSettling;
import mizuhiki.order.form.DayFarOff;
import mizuhiki.order.payout.Payout.Change;
import mizuhiki.order.sale.Sales;
import mizuhiki.shared.audit.Audit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Noting a payout, and putting it right: from then on its fees are facts. */
@Service
class PayingOut {

    private final Sales sales;
    private final Payouts payouts;
    private final FeeSettling fees;
    private final Audit audit;
    private final TransactionalOperator transaction;

    PayingOut(Sales sales, Payouts payouts, FeeSettling fees, Audit audit, TransactionalOperator transaction) {
        this.sales = sales;
        this.payouts = payouts;
        this.fees = fees;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** The same one twice is one: a tap may come double. */
    Mono<Payout> note(NewPayout told, UUID notedBy) {
        return payout(told)
                .map(Change::first)
                .flatMap(change -> enter(change, notedBy))
                .as(transaction::transactional)
                .onErrorResume(
                        OrderPaidOut.class,
                        taken -> payout(told).flatMap(payouts::standing).switchIfEmpty(Mono.error(taken)));
    }

    /** What was put right already is so once more, if that says the same. */
    Mono<Payout> correct(UUID payoutId, NewPayout told, String why, UUID notedBy) {
        return payouts.get(payoutId)
                .zipWith(payout(told), (before, now) -> Change.of(before, now, why))
                .flatMap(change -> enter(change, notedBy))
                .delayUntil(
                        now -> audit.record("payout.corrected", now.id(), Map.of("before", payoutId, "reason", why)))
                .as(transaction::transactional)
                .onErrorResume(
                        PayoutPutRight.class,
                        right -> payouts.inPlaceOf(payoutId, why)
                                .filterWhen(standing -> payout(told).map(standing::saysTheSameAs))
                                .switchIfEmpty(Mono.error(right)));
    }

    private Mono<Payout> payout(NewPayout told) {
        return DayFarOff.check(told.paidOn())
                .thenMany(Flux.defer(() -> sales.shipped(told.orderIds())))
                .collectList()
                .map(shipped -> Payout.of(told, shipped));
    }

    private Mono<Payout> enter(Change change, UUID notedBy) {
        return payouts.add(change, notedBy)
                .flatMap(firstNamed -> settleFees(change, firstNamed))
                .thenReturn(change.now());
    }

    private Mono<Void> settleFees(Change change, Set<UUID> firstNamed) {
        var named = Flux.fromIterable(change.now().lines())
                .concatMap(line -> firstNamed.contains(line.orderId())
                        ? fees.settle(line.actual())
                        : fees.settleAgain(change.chargedBefore(line.orderId()), line.actual()));
        var takenOut = Flux.fromIterable(change.takenOut())
                .concatMap(line -> fees.withdraw(line.actual(), line.estimatedFee()));
        return named.concatWith(takenOut).then();
    }
}
