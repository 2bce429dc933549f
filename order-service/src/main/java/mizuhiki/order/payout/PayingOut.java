package mizuhiki.order.payout;

import java.util.UUID;
import mizuhiki.order.credit.ActualFees;
import mizuhiki.order.credit.FeeSettling;
import mizuhiki.order.sale.Sales;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Noting a payout: from then on its fees are facts. */
@Service
class PayingOut {

    private final Sales sales;
    private final Payouts payouts;
    private final FeeSettling fees;
    private final TransactionalOperator transaction;

    PayingOut(Sales sales, Payouts payouts, FeeSettling fees, TransactionalOperator transaction) {
        this.sales = sales;
        this.payouts = payouts;
        this.fees = fees;
        this.transaction = transaction;
    }

    Mono<Payout> note(NewPayout told, UUID notedBy) {
        return sales.shipped(told.orderIds())
                .collectList()
                .map(shipped -> Payout.of(told, shipped))
                .delayUntil(payout -> payouts.add(payout, notedBy))
                .delayUntil(this::settleFees)
                .as(transaction::transactional);
    }

    private Mono<Void> settleFees(Payout payout) {
        return Flux.fromIterable(payout.lines())
                .map(line -> new ActualFees(line.orderId(), line.channelFee(), line.transferFee()))
                .concatMap(fees::settle)
                .then();
    }
}
