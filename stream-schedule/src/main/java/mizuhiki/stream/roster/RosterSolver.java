package mizuhiki.stream.roster;

import ai.timefold.solver.core.api.solver.SolverConfigOverride;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.exhaustivesearch.ExhaustiveSearchPhaseConfig;
import ai.timefold.solver.core.config.exhaustivesearch.ExhaustiveSearchType;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import ai.timefold.solver.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import org.springframework.stereotype.Component;

/** Looks for the best roster: tries all where there are few, and searches where there are many. Blocks whoever calls it. */
@Component
public class RosterSolver {

    private static final long SEED = 20_261_126;

    /** So many rosters are tried in much less than a second. */
    private static final double FEW = 5_000;

    /**
     * Measured on months of 12 and of 60 shows: a short memory of what was accepted finds better rosters in the same
     * seconds than the usual one of 400, tabu search or great deluge.
     */
    private static final LocalSearchPhaseConfig SEARCH = new LocalSearchPhaseConfig()
            .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(50))
            .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(4));

    private final SolverFactory<Board> searching =
            SolverFactory.create(config().withPhases(new ConstructionHeuristicPhaseConfig(), SEARCH)
                    .withTerminationConfig(new TerminationConfig().withSpentLimit(Effort.AT_ONCE.longest())));

    private final SolverFactory<Board> trying = SolverFactory.create(config().withPhases(
                    new ExhaustiveSearchPhaseConfig().withExhaustiveSearchType(ExhaustiveSearchType.BRUTE_FORCE)));

    public Plan solve(Plan plan, Effort effort) {
        return solve(plan, effort.termination());
    }

    Plan solve(Plan plan, TerminationConfig termination) {
        var board = plan.board();
        var solver = board.rosters() <= FEW
                ? trying.buildSolver()
                : searching.buildSolver(new SolverConfigOverride().withTerminationConfig(termination));
        return plan.filledAs(solver.solve(board));
    }

    private static SolverConfig config() {
        return new SolverConfig()
                .withSolutionClass(Board.class)
                .withEntityClasses(Seat.class)
                .withConstraintProviderClass(RosterConstraints.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(SEED);
    }
}
