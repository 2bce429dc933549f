package mizuhiki.stream.piece;

import mizuhiki.shared.event.CatalogEvent.ProductListed;
import mizuhiki.shared.event.CatalogEvent.ProductWithdrawn;
import mizuhiki.shared.event.CatalogEvent.StockChanged;
import mizuhiki.shared.outbox.Delivered;
import mizuhiki.shared.outbox.EventConsumer;
import mizuhiki.shared.outbox.Reactions;
import org.springframework.stereotype.Component;

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
    public Reactions reactions() {
        return Reactions.none()
                .toEachDelivered(ProductListed.class, pieces::list)
                .toAllRepeatable(
                        StockChanged.class, news -> pieces.restock(Delivered.lastOfEach(news, StockChanged::productId)))
                .toEachDelivered(ProductWithdrawn.class, pieces::withdraw);
    }
}
