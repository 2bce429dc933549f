package mizuhiki.stream.roster;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All turns, as the solver moves people among them. What it reads and writes has to be public. */
@PlanningSolution
@SuppressWarnings("NullAway.Init")
public class Board {

    @PlanningEntityCollectionProperty
    public List<Seat> seats;

    @PlanningScore
    public @Nullable HardMediumSoftScore score;

    /** For the solver, which copies. */
    public Board() {}

    Board(List<Seat> seats) {
        this.seats = seats;
    }

    List<Seat> seats() {
        return seats;
    }

    /** How many rosters there could be. */
    double rosters() {
        return seats.stream().mapToDouble(Seat::choices).reduce(1, (one, other) -> one * other);
    }

    @Nullable
    HardMediumSoftScore score() {
        return score;
    }
}
