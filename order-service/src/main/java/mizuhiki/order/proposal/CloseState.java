package mizuhiki.order.proposal;

import java.util.EnumSet;
import java.util.Set;

/** Where a month stands on its way to being paid. */
public enum CloseState {
    DRAFT,
    PROPOSED,
    CLOSED,
    PAID;

    /** Only what was proposed is ever taken back; what is closed stays closed. */
    private Set<CloseState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(PROPOSED);
            case PROPOSED -> EnumSet.of(DRAFT, CLOSED);
            case CLOSED -> EnumSet.of(PAID);
            case PAID -> EnumSet.noneOf(CloseState.class);
        };
    }

    boolean leadsTo(CloseState other) {
        return next().contains(other);
    }

    CloseState to(CloseState other) {
        if (!leadsTo(other)) {
            throw new CloseStepNotPossible(this, other);
        }
        return other;
    }
}
