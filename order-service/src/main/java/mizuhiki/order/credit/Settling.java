package mizuhiki.order.credit;

import java.util.UUID;
import mizuhiki.order.ledger.Ledger;
import mizuhiki.order.sale.Sales;
import org.springframework.stereotype.Service;
import reactor.core.publisher.Mono;

/** Sharing the proceeds of shipped orders. */
@Service
class Settling {

    private final SalesToSettle waiting;
    private final Sales sales;
    private final Facts facts;
    private final Settlements settlements;
    private final Ledger ledger;

    Settling(SalesToSettle waiting, Sales sales, Facts facts, Settlements settlements, Ledger ledger) {
        this.waiting = waiting;
        this.sales = sales;
        this.facts = facts;
        this.settlements = settlements;
        this.ledger = ledger;
    }

    Mono<Void> shipped(UUID orderId) {
        return sales.get(orderId).flatMap(waiting::add).then(settleReady());
    }

    /** All that wait for nothing more, one after the other, in the caller's transaction. */
    Mono<Void> settleReady() {
        return settlements
                .oneAtATime()
                .thenMany(waiting.ready())
                .concatMap(this::settle)
                .then();
    }

    private Mono<Boolean> settle(UUID orderId) {
        return sales.get(orderId).flatMap(facts::about).map(Facts.Known::settle).flatMap(this::book);
    }

    private Mono<Boolean> book(Settled settled) {
        return settlements.add(settled).delayUntil(isNew -> isNew ? ledger.book(settled.entry()) : Mono.empty());
    }
}
