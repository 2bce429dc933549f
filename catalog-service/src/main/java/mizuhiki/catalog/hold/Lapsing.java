package mizuhiki.catalog.hold;

import java.util.UUID;
import mizuhiki.catalog.stock.Stock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Writing down that holds are over, which they already were. */
@Service
class Lapsing {

    private final Holds holds;
    private final Stock stock;
    private final TransactionalOperator transaction;

    Lapsing(Holds holds, Stock stock, TransactionalOperator transaction) {
        this.holds = holds;
        this.stock = stock;
        this.transaction = transaction;
    }

    /** Emits how many holds of the product were over. */
    Mono<Long> lapse(UUID productId) {
        return stock.takeTurn(productId)
                .then(Mono.defer(() -> holds.lapse(productId)))
                .delayUntil(lapsed -> lapsed > 0 ? stock.announce(productId) : Mono.empty())
                .as(transaction::transactional);
    }
}
