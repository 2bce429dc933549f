package mizuhiki.stream.roster;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.HardMediumSoftScore;
import ai.timefold.solver.core.api.solver.SolutionManager;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.util.Random;
import mizuhiki.stream.turn.Place;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RosterConstraintsTests {

    private static final int ROSTERS = 400;

    private final SolutionManager<Board, HardMediumSoftScore> judge =
            SolutionManager.create(SolverFactory.<Board>create(new SolverConfig()
                    .withSolutionClass(Board.class)
                    .withEntityClasses(Seat.class)
                    .withConstraintProviderClass(RosterConstraints.class)
                    .withTerminationConfig(new TerminationConfig().withStepCountLimit(1))));

    @BeforeAll
    static void tellLess() {
        ((Logger) LoggerFactory.getLogger("ai.timefold")).setLevel(Level.WARN);
    }

    /** However wrong a roster is: what explanations are worked out with is what the solver went by. */
    @Test
    void solverJudgesEveryRosterAsThePlainRulesDo() {
        for (long seed = 0; seed < ROSTERS; seed++) {
            var filled = filled(new RandomPlans(seed).plan(5, 3, 4), new Random(seed));

            assertThat(judged(filled))
                    .as("seed " + seed)
                    .isEqualTo(filled.verdict().score());
        }
    }

    private HardMediumSoftScore judged(Plan plan) {
        var board = plan.board();
        board.seats().forEach(seat -> {
            seat.possible = plan.candidates();
            seat.person = plan.place(seat.id).person();
        });
        return judge.update(board);
    }

    /** Anybody anywhere, or nobody. */
    private static Plan filled(Plan plan, Random random) {
        return new Plan(
                plan.candidates(),
                plan.places().stream().map(place -> with(plan, place, random)).toList(),
                plan.confirmed());
    }

    private static Place with(Plan plan, Place place, Random random) {
        int whom = random.nextInt(plan.candidates().size() + 1);
        return place.with(
                whom == plan.candidates().size() ? null : plan.candidates().get(whom));
    }
}
