package mizuhiki.stream.roster;

import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import java.util.Arrays;

/** The rules as the solver wants them. */
public class RosterConstraints implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return Arrays.stream(Rule.values())
                .map(rule -> rule.shape().stream(factory, rule.level().one(), rule.name()))
                .toArray(Constraint[]::new);
    }
}
