package mizuhiki.order.why;

import java.util.List;
import mizuhiki.shared.money.Yen;

/**
 * What buyers paid for the pieces of a month, what of it was spent, and what came to one member: as three bars.
 *
 * <p>What came to others is the rest of the bar, and has no number.
 */
record MoneyFlow(Yen paid, Yen left, Yen own) {

    private static final int WIDTH = 320;

    static MoneyFlow of(List<Piece> pieces) {
        var counting = pieces.stream().filter(Piece::counts).toList();
        return new MoneyFlow(
                counting.stream().map(Piece::price).collect(Yen.sum()),
                counting.stream().map(Piece::proceeds).collect(Yen.sum()),
                counting.stream().map(Piece::yen).collect(Yen.sum()));
    }

    /** Where more came back than was sold, there is nothing to draw. */
    public boolean isDrawn() {
        return paid.isPositive() && left.isPositive() && own.isPositive();
    }

    public Yen spent() {
        return paid.minus(left);
    }

    public int leftWidth() {
        return scaled(left);
    }

    public int ownWidth() {
        return scaled(own);
    }

    private int scaled(Yen yen) {
        return Math.clamp(yen.amount() * WIDTH / paid.amount(), 2, WIDTH);
    }
}
