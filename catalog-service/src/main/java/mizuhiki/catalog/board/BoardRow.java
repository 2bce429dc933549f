package mizuhiki.catalog.board;

import java.util.UUID;
import mizuhiki.catalog.board.Board.Entry;
import mizuhiki.catalog.product.Product.State;
import mizuhiki.catalog.stock.StockCount;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/** A product on the board, with its stock. */
record BoardRow(
        UUID id,
        String title,
        @Nullable UUID photoId,
        State state,
        Yen price,
        int available,
        int held,
        int sold,
        int version) {

    static BoardRow of(Entry entry, StockCount count) {
        return new BoardRow(
                entry.id(),
                entry.title(),
                entry.photoId(),
                entry.state(),
                entry.price(),
                count.available(),
                count.held(),
                count.sold(),
                entry.version());
    }
}
