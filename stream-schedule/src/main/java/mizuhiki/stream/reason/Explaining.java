package mizuhiki.stream.reason;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import mizuhiki.stream.roster.Plan;
import mizuhiki.stream.roster.Rule;
import mizuhiki.stream.roster.Rule.Level;
import mizuhiki.stream.turn.Candidate;
import org.jspecify.annotations.Nullable;

/** Tries what would be, were something different. */
public record Explaining(Plan plan) {

    /** More than there are rules: each round removes what one rule had against it. */
    private static final int ROUNDS = 40;

    public Explanation explain(UUID turnId, UUID personId) {
        var holder = plan.place(turnId).person();
        return holder != null && holder.id().equals(personId)
                ? new Explanation(true, merits(turnId, personId))
                : new Explanation(false, obstacles(turnId, personId));
    }

    /** Whether the roster would be better with this person in that turn than it is. */
    public static boolean wouldBeBetter(Plan plan, UUID turnId, UUID personId) {
        return isBetter(plan, turnId, plan.candidate(personId));
    }

    /** Whether the roster can stay so: it breaks nothing, and nobody else, nor an empty turn, would be better. */
    public static boolean holds(Plan plan, UUID turnId) {
        return plan.verdict().breaksNothing()
                && !isBetter(plan, turnId, null)
                && plan.candidates().stream().noneMatch(other -> isBetter(plan, turnId, other));
    }

    private List<Reason> merits(UUID turnId, UUID personId) {
        return Merits.of(plan, turnId, personId).stream()
                .filter(reason -> !holds(reason.fact().changed(plan, personId), turnId))
                .toList();
    }

    private List<Reason> obstacles(UUID turnId, UUID personId) {
        var reasons = new ArrayList<Reason>();
        var changed = plan;
        for (int round = 0; round < ROUNDS && !wouldBeBetter(changed, turnId, personId); round++) {
            var next = new Obstacles(changed, turnId, personId).first(reasons);
            reasons.add(next);
            changed = next.fact().changed(changed, personId);
        }
        return List.copyOf(reasons);
    }

    private static boolean isBetter(Plan plan, UUID turnId, @Nullable Candidate person) {
        return with(plan, turnId, person).verdict().compareTo(plan.verdict()) < 0;
    }

    static Plan with(Plan plan, UUID turnId, @Nullable Candidate person) {
        return plan.with(plan.place(turnId).with(person));
    }

    /** Hard rules that only this person in that turn would break. */
    static List<Rule> broken(Plan plan, UUID turnId, UUID personId) {
        return with(plan, turnId, plan.candidate(personId)).verdict().worseThan(plan.verdict(), Level.HARD);
    }
}
