package mizuhiki.catalog.tray;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.holding.Hold.State;
import mizuhiki.catalog.shelf.Movement;
import mizuhiki.catalog.shelf.Movement.Kind;
import mizuhiki.catalog.shelf.Pile;
import mizuhiki.catalog.shelf.Place;
import org.jspecify.annotations.Nullable;

/** Writes movements with their causes. */
record Moving(Tray tray, Instant at) {

    private static final String NO_REASON = "";

    void ofHold(Kind kind, Hold hold) {
        ofHold(kind, hold, hold.quantity());
    }

    void ofHold(Kind kind, Hold hold, int quantity) {
        var line = tray.line(hold.showId());
        tray.move(new Movement(
                hold.productId(),
                hold.lotId(),
                hold.place(),
                null,
                kind,
                quantity,
                hold.id(),
                hold.orderId(),
                null,
                hold.showId(),
                kind == Kind.HELD && line != null ? line.minute(at) : null,
                null,
                NO_REASON,
                at));
    }

    void lapse(Hold hold) {
        if (hold.state() == State.LIVE) {
            ofHold(Kind.LAPSED, hold);
        }
        tray.put(hold.become(State.LAPSED));
    }

    /** Free pieces between the shelf and the box of a show. */
    void forShow(Pile from, Place to, int quantity, UUID showId) {
        tray.move(new Movement(
                tray.productId(),
                from.lotId(),
                from.place(),
                to,
                Kind.MOVED,
                quantity,
                null,
                null,
                null,
                showId,
                null,
                null,
                NO_REASON,
                at));
    }

    /** By somebody's hands. */
    void byHand(Kind kind, Pile pile, int quantity, @Nullable Place to, Hand hand) {
        tray.move(new Movement(
                tray.productId(),
                pile.lotId(),
                pile.place(),
                to,
                kind,
                quantity,
                null,
                null,
                hand.personId(),
                null,
                null,
                hand.countId(),
                hand.reason(),
                at));
    }

    /** Who did it, and why. */
    record Hand(@Nullable UUID personId, @Nullable UUID countId, String reason) {

        static final Hand NOBODY = new Hand(null, null, NO_REASON);
    }
}
