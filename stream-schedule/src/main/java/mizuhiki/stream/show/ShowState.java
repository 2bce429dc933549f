package mizuhiki.stream.show;

import java.util.Set;

/** The life of a show. */
public enum ShowState {
    DRAFT,
    OFFERED,
    READY,
    ON_AIR,
    ENDED,
    CLOSED,
    CANCELLED;

    public boolean mayBecome(ShowState next) {
        return next(this).contains(next);
    }

    /** Nothing of it has been public yet, so times, roles and pieces may still change. */
    public boolean isPlanned() {
        return switch (this) {
            case DRAFT, OFFERED, READY -> true;
            case ON_AIR, ENDED, CLOSED, CANCELLED -> false;
        };
    }

    /** Whether it was on air and is over. */
    public boolean isOver() {
        return this == ENDED || this == CLOSED;
    }

    /** Whether viewers and members may know of it. */
    public boolean isAnnounced() {
        return switch (this) {
            case OFFERED, READY, ON_AIR, ENDED, CLOSED -> true;
            case DRAFT, CANCELLED -> false;
        };
    }

    private static Set<ShowState> next(ShowState state) {
        return switch (state) {
            case DRAFT -> Set.of(OFFERED, READY, CANCELLED);
            case OFFERED -> Set.of(READY, ON_AIR, CANCELLED);
            case READY -> Set.of(OFFERED, ON_AIR, CANCELLED);
            case ON_AIR -> Set.of(ENDED);
            case ENDED -> Set.of(CLOSED);
            case CLOSED, CANCELLED -> Set.of();
        };
    }
}
