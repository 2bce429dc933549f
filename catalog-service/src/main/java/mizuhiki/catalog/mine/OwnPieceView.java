package mizuhiki.catalog.mine;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.mine.OwnPieces.OwnPiece;
import mizuhiki.catalog.product.Product.State;
import mizuhiki.catalog.stock.StockCount;
import org.jspecify.annotations.Nullable;

/**
 * A piece with the place it has come to.
 *
 * @param note what staff ask to have mended; empty otherwise
 */
record OwnPieceView(
        UUID productId,
        String title,
        @Nullable UUID photoId,
        Place place,
        String note,
        int pieces,
        int sold,
        Instant madeAt) {

    /** 作った → 確認まち → 出品中 → 売れた. */
    enum Place {
        SENT_BACK,
        WAITING,
        ON_SALE,
        RESTING,
        SOLD
    }

    static OwnPieceView of(OwnPiece piece, StockCount count) {
        return new OwnPieceView(
                piece.productId(),
                piece.title(),
                piece.photoId(),
                place(piece.state(), count),
                piece.note(),
                piece.pieces(),
                count.sold(),
                piece.madeAt());
    }

    private static Place place(State state, StockCount count) {
        var allSold = count.sold() > 0 && count.available() + count.held() == 0;
        return switch (state) {
            case WAITING -> Place.WAITING;
            case SENT_BACK -> Place.SENT_BACK;
            case LISTED -> allSold ? Place.SOLD : Place.ON_SALE;
            case WITHDRAWN -> allSold ? Place.SOLD : Place.RESTING;
        };
    }
}
