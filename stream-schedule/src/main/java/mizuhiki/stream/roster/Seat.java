package mizuhiki.stream.roster;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.UUID;
import mizuhiki.stream.turn.Candidate;
import mizuhiki.stream.turn.Opening;
import mizuhiki.stream.turn.Place;
import org.jspecify.annotations.Nullable;

/** A turn the solver may put somebody into; one that is confirmed stays as it is. What the solver reads and writes has to be public. */
@PlanningEntity
@SuppressWarnings("NullAway.Init")
public class Seat implements Place {

    @PlanningId
    public UUID id;

    private Opening opening;
    private @Nullable UUID toldBefore;

    @PlanningPin
    public boolean confirmed;

    @ValueRangeProvider
    public List<Candidate> possible;

    @PlanningVariable(allowsUnassigned = true)
    public @Nullable Candidate person;

    /** For the solver, which copies. */
    public Seat() {}

    Seat(Place place, boolean confirmed, List<Candidate> possible) {
        this.id = place.opening().id();
        this.opening = place.opening();
        this.toldBefore = place.toldBefore();
        this.person = confirmed ? place.person() : null;
        this.confirmed = confirmed;
        this.possible = confirmed ? (person == null ? List.of() : List.of(person)) : possible;
    }

    /** Everybody possible, or nobody. Whoever said yes stays, even where a rule is broken by now. */
    int choices() {
        return confirmed ? 1 : possible.size() + 1;
    }

    @Override
    public Opening opening() {
        return opening;
    }

    @Override
    public @Nullable Candidate person() {
        return person;
    }

    @Override
    public @Nullable UUID toldBefore() {
        return toldBefore;
    }
}
