package mizuhiki.stream.roster;

import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import org.springframework.stereotype.Component;

/** Looks for the best roster it can find. Blocks whoever calls it. */
@Component
public class RosterSolver {

    private static final long SEED = 20_261_126;

    private final SolverFactory<Board> solvers = SolverFactory.create(new SolverConfig()
            .withSolutionClass(Board.class)
            .withEntityClasses(Seat.class)
            .withConstraintProviderClass(RosterConstraints.class)
            .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
            .withRandomSeed(SEED)
            .withTerminationConfig(new TerminationConfig().withSpentLimit(Effort.AT_ONCE.longest())));

    public Plan solve(Plan plan, Effort effort) {
        return solve(plan, effort.termination());
    }

    Plan solve(Plan plan, TerminationConfig termination) {
        var solver = solvers.buildSolver(new SolverConfigOverride().withTerminationConfig(termination));
        return plan.filledAs(solver.solve(plan.board()));
    }
}
