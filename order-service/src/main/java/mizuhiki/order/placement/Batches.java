package mizuhiki.order.placement;

import io.r2dbc.spi.R2dbcException;
import java.util.List;
import mizuhiki.order.item.Items;
import mizuhiki.order.shop.ShopTerms;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Answers order slips that are waiting at the same time. */
@Component
class Batches {

    private static final String DEADLOCK = "40P01";

    /** Two processes wait for each other only where keys were used for several tickets, crosswise. */
    private static final Retry CROSSED =
            Retry.max(3).filter(Batches::isDeadlock).onRetryExhaustedThrow((tries, last) -> last.failure());

    private final Items items;
    private final ShopTerms terms;
    private final Placements placements;

    Batches(Items items, ShopTerms terms, Placements placements) {
        this.items = items;
        this.terms = terms;
        this.placements = placements;
    }

    Mono<List<Answer>> answer(List<OrderSlip> slips) {
        return Mono.zip(items.allOf(Batch.productsOf(slips)), terms.onAll(Batch.daysOf(slips)), Offer::new)
                .map(offer -> Batch.of(slips, offer))
                .flatMap(this::write)
                .flatMap(this::lookBack)
                .map(Batch::answers);
    }

    private Mono<Batch> write(Batch batch) {
        var rows = batch.rows();
        return rows.isEmpty()
                ? Mono.just(batch)
                : placements.place(rows).retryWhen(CROSSED).map(batch::with);
    }

    private Mono<Batch> lookBack(Batch batch) {
        var left = batch.left();
        return left.isEmpty() ? Mono.just(batch) : placements.inTheWayOf(left).map(batch::with);
    }

    private static boolean isDeadlock(Throwable failure) {
        return failure.getCause() instanceof R2dbcException cause && DEADLOCK.equals(cause.getSqlState());
    }
}
