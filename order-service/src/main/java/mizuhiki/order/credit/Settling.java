package mizuhiki.order.credit;

import java.util.UUID;
import mizuhiki.order.settlement.Books;
import mizuhiki.shared.time.Moment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Sharing the proceeds of shipped orders. */
@Service
public class Settling {

    private final SalesToSettle waiting;
    private final SalesAtCost sales;
    private final Facts facts;
    private final Books books;
    private final TakingBack takingBack;
    private final TransactionalOperator transaction;

    Settling(
            SalesToSettle waiting,
            SalesAtCost sales,
            Facts facts,
            Books books,
            TakingBack takingBack,
            TransactionalOperator transaction) {
        this.waiting = waiting;
        this.sales = sales;
        this.facts = facts;
        this.books = books;
        this.takingBack = takingBack;
        this.transaction = transaction;
    }

    Mono<Void> shipped(UUID orderId) {
        return sales.get(orderId).flatMap(waiting::add).then(due());
    }

    /** All that wait for nothing more by now, one after the other. */
    public Mono<Void> due() {
        return books.oneAtATime()
                .then(Moment.today())
                .flatMapMany(waiting::ready)
                .concatMap(this::settle)
                .then()
                .as(transaction::transactional);
    }

    private Mono<Void> settle(UUID orderId) {
        return sales.get(orderId)
                .flatMap(facts::about)
                .map(Facts.Known::settle)
                .flatMap(books::book)
                .then(Mono.defer(() -> takingBack.returnedBefore(orderId)));
    }
}
