package mizuhiki.catalog.claim;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import mizuhiki.catalog.buyer.WrittenTicket;
import mizuhiki.catalog.claim.BuyersHolds.Waiting;
import mizuhiki.catalog.holding.Hold;
import mizuhiki.catalog.holding.Waiter.State;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's place in a queue, as they see it.
 *
 * @param hold what they were given; null while it is not their turn
 * @param won the ticket, while it is their turn
 */
record MyTurn(
        Waiting waiting, @Nullable Hold hold, @Nullable WrittenTicket won) {

    private static final long LONGEST = Duration.ofDays(1).toSeconds();

    /**
     * BOUGHT: it was their turn, and they ordered. MISSED: they did not in time. RELEASED: nothing is kept for them any
     * more, though there was time left. TAKEN_OUT: staff ended it before it was their turn.
     */
    enum Stand {
        WAITING,
        MY_TURN,
        BOUGHT,
        MISSED,
        RELEASED,
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
        if (hold != null && hold.state() == Hold.State.RELEASED) {
            return Stand.RELEASED;
        }
        return hold != null && hold.state().isOrdered() ? Stand.BOUGHT : Stand.MISSED;
    }

    /** Until when the ticket can be used: the time of day, or with its date where that is not today. */
    public @Nullable Object until() {
        return won == null ? null : until(won.ticket().expiresAt());
    }

    private static Object until(Instant end) {
        var today = Moment.dayOf(end).equals(Moment.dayOf(Instant.now()));
        return today ? Moment.timeOf(end) : end;
    }

    /**
     * When the page looks again by itself: one somebody left open, or comes back to, must not promise a piece that is
     * kept no longer, nor say that it was missed while an order may still arrive.
     */
    public @Nullable String again() {
        return switch (stand()) {
            case WAITING -> "every 5s";
            case MY_TURN ->
                "load delay:" + untilOver(Objects.requireNonNull(won).ticket().expiresAt())
                        + "s, visibilitychange from:document, htmx:sendError delay:60s";
            case MISSED -> hold != null && hold.isOpen() && !hold.isOver(Instant.now()) ? "every 30s" : null;
            case RELEASED -> isOrderStillPossible() ? "every 30s" : null;
            case BOUGHT, LEFT, OVER, TAKEN_OUT -> null;
        };
    }

    /** A ticket is good until its time, and what was ordered with it is kept even if the hold was given up. */
    private boolean isOrderStillPossible() {
        return hold != null && Instant.now().isBefore(hold.expiresAt());
    }

    /** No later than in a day: a browser cannot wait for a month. */
    private static long untilOver(Instant end) {
        return Math.clamp(Duration.between(Instant.now(), end).toSeconds() + 1, 1, LONGEST);
    }

    boolean isWaiting() {
        return waiting.state() == State.WAITING;
    }
}
