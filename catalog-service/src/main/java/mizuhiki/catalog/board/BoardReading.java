package mizuhiki.catalog.board;

import java.util.Optional;
import mizuhiki.catalog.board.Board.Entry;
import mizuhiki.catalog.product.Product.State;
import mizuhiki.catalog.stock.Stock;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The board together with the stock of each product. */
@Component
class BoardReading {

    private final Board board;
    private final Stock stock;

    BoardReading(Board board, Stock stock) {
        this.board = board;
        this.stock = stock;
    }

    Mono<Slice<BoardRow>> slice(Optional<State> state, Page page) {
        return board.slice(state, page).flatMap(this::withStock);
    }

    private Mono<Slice<BoardRow>> withStock(Slice<Entry> slice) {
        return Flux.fromIterable(slice.items())
                .concatMap(this::row)
                .collectList()
                .map(rows -> new Slice<>(rows, slice.next()));
    }

    private Mono<BoardRow> row(Entry entry) {
        return stock.of(entry.id()).map(count -> BoardRow.of(entry, count));
    }
}
