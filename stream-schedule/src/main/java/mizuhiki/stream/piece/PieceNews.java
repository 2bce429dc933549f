package mizuhiki.stream.piece;

import java.util.UUID;
import mizuhiki.shared.event.CatalogEvent.ProductListed;
import mizuhiki.shared.event.CatalogEvent.ProductWithdrawn;
import mizuhiki.shared.event.CatalogEvent.StockChanged;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.outbox.EventConsumer;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Listens to the catalog. */
@Component
class PieceNews implements EventConsumer {

    private final Pieces pieces;

    PieceNews(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public String schema() {
        return "streams";
    }

    @Override
    public Mono<Void> handle(UUID eventId, Event event) {
        return switch (event) {
            case ProductListed listed -> pieces.list(listed);
            case StockChanged change -> pieces.restock(change);
            case ProductWithdrawn withdrawn -> pieces.withdraw(withdrawn.productId());
            default -> Mono.empty();
        };
    }
}
