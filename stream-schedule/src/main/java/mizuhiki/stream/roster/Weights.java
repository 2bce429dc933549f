package mizuhiki.stream.roster;

import java.util.Objects;
import mizuhiki.stream.turn.Place;
import mizuhiki.stream.turn.Wish;

/** What counts how much among what is not a hard rule; 60 minutes more than somebody else count 36 and upwards. */
final class Weights {

    /** More than all changes of a roster together. */
    static final long EMPTY = 10_000;

    static final long GROWTH = 15;
    static final long CONTINUITY = 5;

    /** About what an hour of fairness comes to, and less than it is to ask somebody who would rather not. */
    static final long OWN_PEER = 40;

    private Weights() {}

    static long of(Wish wish) {
        return switch (wish) {
            case WOULD_LIKE -> 0;
            case CAN -> 20;
            case RATHER_NOT -> 80;
            case CANNOT -> 1_000;
        };
    }

    static boolean isChanged(Place place) {
        var person = place.person();
        return place.toldBefore() != null && !Objects.equals(place.toldBefore(), person == null ? null : person.id());
    }
}
