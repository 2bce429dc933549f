package mizuhiki.stream.show;

import java.util.Set;

/** The life of a show. */
public enum ShowState {
    DRAFT,
    OFFERED,
    READY,
    ON_AIR,
    ENDED,
    CANCELLED;

    public boolean mayBecome(ShowState next) {
        return next(this).contains(next);
    }

    /** Nothing of it has been public yet, so times, roles and pieces may still change. */
    public boolean isPlanned() {
        return switch (this) {
            case DRAFT, OFFERED, READY -> true;
            case ON_AIR, ENDED, CANCELLED -> false;
        };
    }

    /** Whether viewers and members may know of it. */
    public boolean isAnnounced() {
        return switch (this) {
            case OFFERED, READY, ON_AIR, ENDED -> true;
            case DRAFT, CANCELLED -> false;
        };
    }

    private static Set<ShowState> next(ShowState state) {
        return switch (state) {
            case DRAFT -> Set.of(OFFERED, READY, CANCELLED);
            case OFFERED -> Set.of(READY, ON_AIR, CANCELLED);
            case READY -> Set.of(OFFERED, ON_AIR, CANCELLED);
            case ON_AIR -> Set.of(ENDED);
            case ENDED, CANCELLED -> Set.of();
        };
    }
}
