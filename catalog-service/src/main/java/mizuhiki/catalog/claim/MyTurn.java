package mizuhiki.catalog.claim;

import java.time.Instant;
import mizuhiki.catalog.buyer.WrittenTicket;
import mizuhiki.catalog.claim.BuyersHolds.Waiting;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.holding.Waiter.State;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in a queue, as they see it.
 *
 * @param hold what became of what they were given; null while it is not their turn
 * @param won the ticket, while it is their turn
 */
record MyTurn(
        Waiting waiting,
        Hold.@Nullable State hold,
        @Nullable WrittenTicket won) {

    /** BOUGHT: it was their turn, and they ordered. MISSED: they did not in time. TAKEN_OUT: staff ended it. */
    enum Stand {
        WAITING,
        MY_TURN,
        BOUGHT,
        MISSED,
        LEFT,
        OVER,
        TAKEN_OUT
    }

    public Stand stand() {
        return switch (waiting.state()) {
            case WAITING -> Stand.WAITING;
            case GIVEN -> won == null ? past() : Stand.MY_TURN;
            case LEFT -> Stand.LEFT;
            case OVER -> Stand.OVER;
            case TAKEN_OUT -> Stand.TAKEN_OUT;
        };
    }

    private Stand past() {
        return hold != null && hold.isOrdered() ? Stand.BOUGHT : Stand.MISSED;
    }

    /** Until when the ticket can be used: the time of day, or with its date where that is not today. */
    public @Nullable Object until() {
        return won == null ? null : until(won.ticket().expiresAt());
    }

    private static Object until(Instant end) {
        var today = Moment.dayOf(end).equals(Moment.dayOf(Instant.now()));
        return today ? Moment.timeOf(end) : end;
    }

    boolean isWaiting() {
        return waiting.state() == State.WAITING;
    }
}
