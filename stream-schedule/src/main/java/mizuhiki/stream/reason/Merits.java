package mizuhiki.stream.reason;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.stream.reason.Fact.Agreed;
import mizuhiki.stream.reason.Fact.Had;
import mizuhiki.stream.reason.Fact.Paired;
import mizuhiki.stream.reason.Fact.Reached;
import mizuhiki.stream.reason.Fact.Said;
import mizuhiki.stream.roster.Plan;
import mizuhiki.stream.roster.Rule;
import mizuhiki.stream.turn.Candidate;
import mizuhiki.stream.turn.Opening;
import mizuhiki.stream.turn.Past;
import mizuhiki.stream.turn.Place;
import mizuhiki.stream.turn.Step;
import mizuhiki.stream.turn.Wish;

/** What may have spoken for a person: each as it would be, were it otherwise. */
final class Merits {

    /** More than anybody has in a few weeks. */
    private static final int VERY_MUCH = 6_000;

    private Merits() {}

    static List<Reason> of(Plan plan, UUID turnId, UUID personId) {
        var turn = plan.place(turnId).opening();
        var person = plan.candidate(personId);
        return Stream.of(
                        agreed(turn),
                        said(turn, person),
                        reached(turn),
                        paired(plan, turn, person),
                        had(person),
                        able(turn))
                .flatMap(reasons -> reasons)
                .toList();
    }

    private static Stream<Reason> agreed(Opening turn) {
        return turn.isQuiet()
                ? Stream.empty()
                : Stream.of(new Reason(Rule.CONSENT, new Agreed(turn.day(), turn.exposure(), false)));
    }

    private static Stream<Reason> said(Opening turn, Candidate person) {
        return person.wish(turn) == Wish.WOULD_LIKE
                ? Stream.of(new Reason(Rule.WISH, new Said(turn.airing().id(), Wish.RATHER_NOT)))
                : Stream.empty();
    }

    private static Stream<Reason> reached(Opening turn) {
        return turn.step() == Step.OBSERVER
                ? Stream.empty()
                : Stream.of(new Reason(Rule.SKILL, new Reached(turn.kind(), Step.OBSERVER)));
    }

    /** Only beside somebody who is settled there: whether the other was asked, and what they say, is theirs to tell. */
    private static Stream<Reason> paired(Plan plan, Opening turn, Candidate person) {
        return plan.places().stream()
                .filter(place -> place.opening().airing().equals(turn.airing()))
                .filter(place -> plan.confirmed().contains(place.opening().id()))
                .map(Place::person)
                .filter(other -> other != null && other.isPairedWith(person))
                .limit(1)
                .map(other -> new Reason(Rule.OWN_PEER, new Paired()));
    }

    private static Stream<Reason> had(Candidate person) {
        var much = new Past(VERY_MUCH, VERY_MUCH, person.past().leads(), Map.of(), Set.of());
        return Stream.of(new Reason(Rule.FAIR_MINUTES, new Had(much)));
    }

    private static Stream<Reason> able(Opening turn) {
        return Stream.of(new Reason(Rule.AVAILABLE, new Said(turn.airing().id(), Wish.CANNOT)));
    }
}
