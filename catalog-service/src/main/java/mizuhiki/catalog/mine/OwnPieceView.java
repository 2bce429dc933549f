package mizuhiki.catalog.mine;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.mine.OwnPieces.OwnPiece;
import org.jspecify.annotations.Nullable;

/**
 * A piece with the place it has come to.
 *
 * @param note what staff ask to have mended; empty otherwise
 * @param pieces in lots the reader had a hand in
 * @param sold of these
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

    static OwnPieceView of(OwnPiece piece) {
        return new OwnPieceView(
                piece.productId(),
                piece.title(),
                piece.photoId(),
                place(piece),
                piece.note(),
                piece.pieces(),
                piece.sold(),
                piece.madeAt());
    }

    private static Place place(OwnPiece piece) {
        var allSold = piece.sold() > 0 && piece.onHand() == 0;
        return switch (piece.state()) {
            case WAITING -> Place.WAITING;
            case SENT_BACK -> Place.SENT_BACK;
            case LISTED -> allSold ? Place.SOLD : Place.ON_SALE;
            case WITHDRAWN -> allSold ? Place.SOLD : Place.RESTING;
        };
    }
}
