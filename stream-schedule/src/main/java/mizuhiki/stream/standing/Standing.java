package mizuhiki.stream.standing;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What stays as it is and what is waited for, be it in one show or in those of a month. */
interface Standing {

    List<Turn> turns();

    boolean isMember(UUID personId);

    /** Whether the turn is of what people are looked for. */
    boolean isHere(Turn turn);

    boolean canStay(UUID holder, Turn turn);

    /** What is not asked anew: a yes that can be kept, what is of another show, and whatever staff took on themselves. */
    default boolean isFixed(Turn turn) {
        var holder = turn.personId();
        return holder != null && (!isHere(turn) || canStay(holder, turn) && (turn.accepted() || !isMember(holder)));
    }

    /** Turns somebody is asked for who can still come: their answer is awaited, even where nobody would ask them anew. */
    default Set<UUID> awaited() {
        return turns().stream().filter(this::isAwaited).map(Turn::id).collect(toUnmodifiableSet());
    }

    private boolean isAwaited(Turn turn) {
        var holder = turn.personId();
        return holder != null && isHere(turn) && turn.asked() && canStay(holder, turn);
    }
}
