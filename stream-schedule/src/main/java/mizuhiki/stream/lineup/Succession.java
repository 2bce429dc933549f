package mizuhiki.stream.lineup;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.stream.reason.Explaining;
import mizuhiki.stream.reason.Explanation;
import mizuhiki.stream.roster.Plan;
import mizuhiki.stream.roster.Rule.Level;
import mizuhiki.stream.roster.Verdict;
import mizuhiki.stream.standing.Situation;
import mizuhiki.stream.turn.Candidate;
import mizuhiki.stream.turn.Limits;

/**
 * Who could take one role of a show, while everybody else who is asked stays where they are.
 *
 * <p>All rules of the roster are judged. With one role free there are only as many rosters as people, so that the best
 * of them is simply the best one: nothing has to be searched.
 */
public record Succession(Situation situation, Plan plan, UUID slotId) {

    static Succession of(Situation situation, UUID slotId) {
        return new Succession(situation, asTold(situation.plan()), slotId);
    }

    /** Whoever breaks no more rules than there are broken now, the best first. */
    public List<Candidate> able() {
        var now = plan.verdict();
        return plan.candidates().stream()
                .filter(candidate -> !candidate.equals(plan.place(slotId).person()))
                .filter(candidate -> with(candidate).worseThan(now, Level.HARD).isEmpty())
                .sorted(Comparator.<Candidate, Verdict>comparing(this::with).thenComparing(Candidate::id))
                .toList();
    }

    public Optional<Candidate> next() {
        return able().stream().findFirst();
    }

    public boolean allows(UUID personId) {
        return able().stream().anyMatch(candidate -> candidate.id().equals(personId));
    }

    /** Whether this person could take it knowingly beyond what they once said they want. */
    public boolean allowsBeyondLimits(UUID personId) {
        return plan.candidates().stream()
                .filter(candidate -> candidate.id().equals(personId))
                .map(candidate -> plan.knowing(candidate.with(Limits.NONE)))
                .anyMatch(free -> new Succession(situation, free, slotId).allows(personId));
    }

    /** Nothing where something else is wrong with the roster: then no fact alone decides. */
    Explanation why(Candidate candidate) {
        var filled = plan.with(plan.place(slotId).with(candidate));
        return filled.verdict().breaksNothing()
                ? new Explaining(filled).explain(slotId, candidate.id())
                : new Explanation(false, List.of());
    }

    private Verdict with(Candidate candidate) {
        return plan.with(plan.place(slotId).with(candidate)).verdict();
    }

    /** Whoever has not answered yet keeps what they are asked for, too. */
    private static Plan asTold(Plan plan) {
        var told = plan;
        for (var place : plan.places()) {
            var holder = plan.holder(place);
            if (holder.isPresent()) {
                told = told.with(place.with(holder.get()));
            }
        }
        return told;
    }
}
