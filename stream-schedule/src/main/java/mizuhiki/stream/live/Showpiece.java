package mizuhiki.stream.live;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.scene.Scene;

/**
 * A piece as viewers see it.
 *
 * @param label what they write to claim it
 */
record Showpiece(@JsonUnwrapped Piece piece, String label, ClaimMode mode) {

    /** What pressing the button does. */
    enum Way {
        HOLD_FIRST,
        PAY_FIRST,
        STAFF_HOLD,
        /** All are held: whoever waits may get one that comes free. Where whoever pays first gets it, nobody waits. */
        WAIT,
        GONE
    }

    static Showpiece of(Scene.Line line) {
        return new Showpiece(line.piece(), line.item().label(), line.item().mode());
    }

    public Way way() {
        if (piece.forSale()) {
            return Way.valueOf(mode.name());
        }
        return piece.listed() && piece.held() > 0 && mode != ClaimMode.PAY_FIRST ? Way.WAIT : Way.GONE;
    }

    public boolean claimable() {
        return way() != Way.GONE;
    }

    /** Not sold, but nobody may ask for it. */
    public boolean taken() {
        return !claimable() && piece.listed() && piece.held() > 0;
    }
}
