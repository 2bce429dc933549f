package mizuhiki.order.item;

import java.util.UUID;
import mizuhiki.shared.money.Yen;
import org.jspecify.annotations.Nullable;

/**
 * A product as the shop shows it.
 *
 * @param description cleaned HTML
 * @param available how many the shop may sell now
 * @param held kept aside for somebody, or for those who wait for staff to hand them out
 * @param made how many were ever made
 * @param kept how many more there are for a show only
 */
public record Item(
        UUID productId,
        String title,
        String description,
        @Nullable UUID photoId,
        Yen price,
        Yen materialCost,
        boolean listed,
        int available,
        int held,
        int made,
        int kept) {

    private static final int COUNTED_AT_A_GLANCE = 10;

    public enum State {
        AVAILABLE,
        KEPT,
        ON_HOLD,
        SOLD_OUT,
        WITHDRAWN
    }

    public State state() {
        if (!listed) {
            return State.WITHDRAWN;
        }
        if (available > 0) {
            return State.AVAILABLE;
        }
        if (kept > 0) {
            return State.KEPT;
        }
        return held > 0 ? State.ON_HOLD : State.SOLD_OUT;
    }

    /** At once, or by waiting in the queue for a piece somebody else may give back. */
    public boolean isClaimable() {
        return state() == State.AVAILABLE || state() == State.ON_HOLD;
    }

    /** Whether the pieces are so few that they are drawn rather than counted. */
    public boolean isDrawn() {
        return made > 0 && made <= COUNTED_AT_A_GLANCE;
    }

    public int gone() {
        return Math.max(0, made - available - kept);
    }
}
