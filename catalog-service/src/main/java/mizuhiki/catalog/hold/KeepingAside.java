package mizuhiki.catalog.hold;

import java.util.UUID;
import mizuhiki.catalog.stock.Stock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Keeping pieces aside for buyers, and giving them back. */
@Service
public class KeepingAside {

    private final Holds holds;
    private final Lapsing lapsing;
    private final Stock stock;
    private final HoldSettings settings;
    private final TransactionalOperator transaction;

    KeepingAside(Holds holds, Lapsing lapsing, Stock stock, HoldSettings settings, TransactionalOperator transaction) {
        this.holds = holds;
        this.lapsing = lapsing;
        this.stock = stock;
        this.settings = settings;
        this.transaction = transaction;
    }

    /** Empty when nothing is free, even after what is over has been put back. */
    public Mono<Hold> keepAside(Wish wish) {
        return holds.take(wish)
                .switchIfEmpty(Mono.defer(() -> takeWhatLapsed(wish)))
                .delayUntil(hold -> refuseBeyondLimit(wish))
                .delayUntil(hold -> stock.announce(wish.productId()))
                .as(transaction::transactional);
    }

    public Mono<Void> release(UUID holdId, String buyerKeyHash) {
        return holds.get(holdId)
                .delayUntil(hold -> stock.takeTurn(hold.productId()))
                .flatMap(hold -> holds.get(hold.id()))
                .map(hold -> hold.releasedBy(buyerKeyHash))
                .flatMap(holds::apply)
                .flatMap(hold -> stock.announce(hold.productId()))
                .as(transaction::transactional);
    }

    private Mono<Hold> takeWhatLapsed(Wish wish) {
        return lapsing.lapse(wish.productId()).filter(lapsed -> lapsed > 0).flatMap(lapsed -> holds.take(wish));
    }

    private Mono<Integer> refuseBeyondLimit(Wish wish) {
        return holds.keptFor(wish).doOnNext(this::refuseIfTooMany);
    }

    private void refuseIfTooMany(int pieces) {
        if (pieces > settings.mostPerBuyer()) {
            throw new LimitReached(settings.mostPerBuyer());
        }
    }
}
