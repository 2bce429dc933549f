package mizuhiki.stream.lineup;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.stream.reason.Explaining;
import mizuhiki.stream.reason.Explanation;
import mizuhiki.stream.roster.Plan;
import mizuhiki.stream.roster.Rule;
import mizuhiki.stream.standing.Situation;
import mizuhiki.stream.standing.Turn;
import mizuhiki.stream.turn.Candidate;
import mizuhiki.stream.turn.Place;
import mizuhiki.stream.turn.Support;
import org.jspecify.annotations.Nullable;

/** Who is proposed for what, and why. */
record Proposal(Situation situation, Plan plan) {

    /** What becomes of a role. */
    enum Change {
        SETTLED,
        ASKED,
        NEW,
        REPLACED,
        EMPTY
    }

    record Line(
            Turn turn,
            Change change,
            @Nullable UUID personId,
            @Nullable String name,
            @Nullable String before,
            Explanation explanation,
            boolean tooLong) {

        boolean isToBeAsked() {
            return change == Change.NEW || change == Change.REPLACED;
        }
    }

    /** Somebody who is not proposed for a role, and what would have to be different for that. */
    record Other(String name, Explanation explanation) {}

    List<Line> lines() {
        var judged = judged();
        var kept = kept(judged);
        return situation.ofShow().stream()
                .map(turn -> line(turn, kept.place(turn.id()).person(), explanation(judged, judged.place(turn.id()))))
                .toList();
    }

    List<Other> others(UUID turnId) {
        var judged = judged();
        var explaining = new Explaining(judged);
        var holder = kept(judged).place(turnId).person();
        return judged.candidates().stream()
                .filter(candidate -> !candidate.equals(holder))
                .sorted(Comparator.comparing(Candidate::name))
                .map(candidate -> new Other(candidate.name(), explaining.explain(turnId, candidate.id())))
                .toList();
    }

    Explanation explain(UUID turnId, UUID personId) {
        return new Explaining(judged()).explain(turnId, personId);
    }

    /** The one who sits alone although they want somebody beside them: staff have to know, and nobody else can help it. */
    boolean newcomerAlone() {
        return plan.verdict().weight(Rule.NEWCOMER_WITH_PEER) > 0;
    }

    /** What is settled is not up for discussion, so that a reason for something else never hangs on it. */
    private Plan judged() {
        return newcomerAlone()
                ? plan.candidates().stream()
                        .filter(candidate -> candidate.support().newcomer() && isSettled(candidate))
                        .map(candidate -> candidate.with(Support.NONE))
                        .reduce(plan, Plan::knowing, (one, other) -> other)
                : plan;
    }

    /** With whoever is asked already where nobody else was found. */
    private Plan kept(Plan judged) {
        return judged.keeping(situation.awaited());
    }

    private boolean isSettled(Candidate candidate) {
        return !situation.fixed(candidate.id()).isEmpty();
    }

    private Line line(Turn turn, @Nullable Candidate person, Explanation explanation) {
        return new Line(
                turn,
                change(turn, person),
                person == null ? null : person.id(),
                person == null ? null : person.name(),
                turn.personId() == null ? null : name(turn.personId()),
                explanation,
                !situation.isFixed(turn) && situation.kind(turn).isTooLong(turn.minutes()));
    }

    private Explanation explanation(Plan judged, Place place) {
        var person = place.person();
        return person == null || !judged.verdict().breaksNothing()
                ? new Explanation(false, List.of())
                : new Explaining(judged).explain(place.opening().id(), person.id());
    }

    private Change change(Turn turn, @Nullable Candidate person) {
        if (person == null) {
            return Change.EMPTY;
        }
        if (Objects.equals(turn.personId(), person.id())) {
            return situation.isFixed(turn) ? Change.SETTLED : Change.ASKED;
        }
        return turn.personId() == null ? Change.NEW : Change.REPLACED;
    }

    String name(UUID personId) {
        return situation.crowd().here().name(personId);
    }
}
