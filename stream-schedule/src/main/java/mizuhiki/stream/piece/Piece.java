package mizuhiki.stream.piece;

import java.util.UUID;
import mizuhiki.shared.event.ClaimMode;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * One product, as a show needs to know it.
 *
 * @param held how many are kept aside for buyers who claimed them
 * @param waiting how many buyers are in the queue for one that comes free
 * @param promised how many of the available are for buyers who wait for staff to hand them out
 * @param made how many there ever were; those not available any more are shown as empty places
 */
public record Piece(
        UUID productId,
        String title,
        @Nullable UUID photoId,
        Yen price,
        int available,
        int made,
        int held,
        int waiting,
        int promised,
        boolean listed) {

    /** More places than this are told as a number: nobody counts forty dots. */
    private static final int PLACES_MAX = 12;

    /** What a show may offer: what is promised is as good as kept aside, except where staff choose among all who ask. */
    public Piece offeredBy(ClaimMode mode) {
        return mode == ClaimMode.STAFF_HOLD
                ? this
                : new Piece(productId, title, photoId, price, unpromised(), made, held + promised, waiting, 0, listed);
    }

    public int unpromised() {
        return available - promised;
    }

    /** None is left, and none can come free. */
    public boolean soldOut() {
        return available + held == 0;
    }

    public boolean forSale() {
        return listed && available > 0;
    }

    /** Where nobody waits or has one kept aside, nothing is said of it. */
    public boolean wanted() {
        return held + waiting > 0;
    }

    public boolean countable() {
        return places() <= PLACES_MAX;
    }

    /** One mark for each place, filled while the piece in it can be had. */
    public String dots() {
        return "●".repeat(available) + "○".repeat(places() - available);
    }

    public int places() {
        return Math.max(made, available);
    }
}
