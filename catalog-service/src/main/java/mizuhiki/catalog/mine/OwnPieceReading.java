package mizuhiki.catalog.mine;

import java.util.UUID;
import mizuhiki.catalog.mine.OwnPieces.OwnPiece;
import mizuhiki.catalog.stock.Stock;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Own pieces together with what became of them. */
@Component
class OwnPieceReading {

    private final OwnPieces pieces;
    private final Stock stock;

    OwnPieceReading(OwnPieces pieces, Stock stock) {
        this.pieces = pieces;
        this.stock = stock;
    }

    Flux<OwnPieceView> of(UUID personId, int limit) {
        return pieces.of(personId, limit)
                .collectList()
                .flatMapIterable(own -> own)
                .concatMap(this::view);
    }

    private Mono<OwnPieceView> view(OwnPiece piece) {
        return stock.of(piece.productId()).map(count -> OwnPieceView.of(piece, count));
    }
}
