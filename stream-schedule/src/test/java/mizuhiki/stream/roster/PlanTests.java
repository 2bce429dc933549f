package mizuhiki.stream.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.turn.Airing;
import mizuhiki.stream.turn.Candidate;
import mizuhiki.stream.turn.Place;
import org.junit.jupiter.api.Test;

/** Somebody was told of a turn, and nobody else was found for it. */
class PlanTests {

    private final Airing show = Turns.show(1);
    private final Candidate hanako = Turns.anybody();
    private final Place told = Place.of(Turns.turn(show, Exposure.HANDS, 0, 30), null, hanako.id());

    @Test
    void whoWasToldKeepsTheTurn() {
        var later = Turns.taken(Turns.turn(show, Exposure.NONE, 30, 30), hanako);

        assertThat(kept(later).person()).isEqualTo(hanako);
    }

    @Test
    void nobodyIsInTwoPlacesAtOnce() {
        var meanwhile = Turns.taken(Turns.turn(show, Exposure.NONE, 15, 30), hanako);

        assertThat(kept(meanwhile).person()).isNull();
    }

    @Test
    void turnOfSomebodyElseStaysTheirs() {
        var ken = Turns.anybody();
        var plan = Turns.plan(List.of(hanako, ken), told.with(ken));

        assertThat(plan.keeping(Set.of(told.opening().id())).places())
                .extracting(Place::person)
                .containsExactly(ken);
    }

    private Place kept(Place other) {
        var plan = Turns.plan(List.of(hanako), told, other);
        return plan.keeping(Set.of(told.opening().id())).place(told.opening().id());
    }
}
