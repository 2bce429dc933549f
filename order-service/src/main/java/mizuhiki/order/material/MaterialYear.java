package mizuhiki.order.material;

import mizuhiki.shared.money.Yen;

/**
 * The material of a year: on the shelf, and in pieces that are not sold or written off yet.
 *
 * @param kept whether the office keeps its material at all
 * @param missing what counts found too little, less what they found too much
 * @param writtenOff what went into pieces that will not be sold, less what of it was found again
 */
public record MaterialYear(
        boolean kept,
        Yen shelfBefore,
        Yen shelfAfter,
        Yen bought,
        Yen missing,
        Yen writtenOff,
        Yen piecesBefore,
        Yen piecesAfter) {

    public Yen opening() {
        return shelfBefore.plus(piecesBefore);
    }

    public Yen closing() {
        return shelfAfter.plus(piecesAfter);
    }
}
