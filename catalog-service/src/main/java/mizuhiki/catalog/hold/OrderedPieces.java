package mizuhiki.catalog.hold;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import mizuhiki.catalog.stock.Stock;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** What becomes of pieces once they are ordered. */
@Service
public class OrderedPieces {

    private final Holds holds;
    private final Lapsing lapsing;
    private final Stock stock;
    private final TransactionalOperator transaction;

    OrderedPieces(Holds holds, Lapsing lapsing, Stock stock, TransactionalOperator transaction) {
        this.holds = holds;
        this.lapsing = lapsing;
        this.stock = stock;
        this.transaction = transaction;
    }

    public Mono<Void> ordered(Sale sale) {
        return follow(sale, hold -> hold.ordered(sale))
                .onErrorMap(DataIntegrityViolationException.class, nothingFree -> new PieceGone(sale));
    }

    public Mono<Void> cancelled(Sale sale) {
        return follow(sale, hold -> hold.cancelled(sale));
    }

    public Mono<Void> shipped(Sale sale) {
        return follow(sale, hold -> hold.shipped(sale));
    }

    public Mono<Void> cameBack(Sale sale, boolean resellable) {
        return follow(sale, hold -> Optional.of(hold.cameBack(sale, resellable)));
    }

    private Mono<Void> follow(Sale sale, Function<Hold, Optional<Step>> decision) {
        return inTurn(sale.holdId())
                .delayUntil(this::freeWhatIsOver)
                .map(decision)
                .flatMap(Mono::justOrEmpty)
                .flatMap(holds::apply)
                .flatMap(hold -> stock.announce(hold.productId()))
                .as(transaction::transactional);
    }

    private Mono<Hold> inTurn(UUID holdId) {
        return holds.get(holdId)
                .delayUntil(hold -> stock.takeTurn(hold.productId()))
                .flatMap(hold -> holds.get(hold.id()));
    }

    /** A late order may need pieces which another hold that is over still has in the books. */
    private Mono<Long> freeWhatIsOver(Hold hold) {
        return hold.isPutBack() ? lapsing.lapse(hold.productId()) : Mono.empty();
    }
}
