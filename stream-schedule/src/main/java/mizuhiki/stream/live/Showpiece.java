package mizuhiki.stream.live;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.stream.piece.Piece;
import mizuhiki.stream.scene.Scene;
import org.jspecify.annotations.Nullable;

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

    /** TAKEN: not sold, but nobody may ask for it. */
    enum Shut {
        OFF_SALE,
        TAKEN,
        SOLD
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

    /** Why it cannot be asked for; null where it can. */
    public @Nullable Shut shut() {
        if (claimable()) {
            return null;
        }
        if (!piece.listed()) {
            return Shut.OFF_SALE;
        }
        return piece.held() > 0 ? Shut.TAKEN : Shut.SOLD;
    }
}
