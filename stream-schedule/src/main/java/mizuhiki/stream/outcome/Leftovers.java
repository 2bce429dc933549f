package mizuhiki.stream.outcome;

import java.util.List;
import java.util.UUID;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.runsheet.Item;
import mizuhiki.stream.show.Show;

/**
 * What was planned for a show and not shown.
 *
 * @param next shows still to come, which could have it instead
 */
record Leftovers(List<Unshown> pieces, List<Show> next) {

    record Unshown(Item item, Piece piece) {}

    /** Whatever is gone by now needs no other show. */
    List<UUID> stillForSale() {
        return pieces.stream()
                .map(Unshown::piece)
                .filter(Piece::forSale)
                .map(Piece::productId)
                .toList();
    }

    public boolean movable() {
        return !stillForSale().isEmpty() && !next.isEmpty();
    }
}
