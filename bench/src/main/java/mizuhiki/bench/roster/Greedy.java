package mizuhiki.bench.roster;

import java.util.Comparator;
import java.util.stream.Stream;
import mizuhiki.stream.roster.Plan;
import mizuhiki.stream.roster.Verdict;
import mizuhiki.stream.turn.Candidate;
import mizuhiki.stream.turn.Place;
import org.jspecify.annotations.Nullable;

/** What somebody with a list would do: role by role, whoever fits best now, and never a second thought. */
record Greedy(Plan plan) {

    static Plan fill(Plan empty) {
        var filled = new Greedy(empty);
        for (var place : empty.places()) {
            filled = filled.with(place);
        }
        return filled.plan;
    }

    private Greedy with(Place place) {
        return plan.candidates().stream()
                .map(place::with)
                .map(taken -> new Choice(taken, verdict(taken)))
                .filter(choice -> choice.verdict.breaksNothing())
                .min(Comparator.comparing(Choice::verdict))
                .map(choice -> new Greedy(plan.with(choice.place)))
                .orElse(this);
    }

    private record Choice(Place place, Verdict verdict) {}

    /** Rules look at one person or one show: nothing else can change. */
    private Verdict verdict(Place taken) {
        return Verdict.on(Stream.concat(Stream.of(taken), around(taken)).toList());
    }

    private Stream<Place> around(Place taken) {
        var person = taken.person();
        return plan.places().stream()
                .filter(place -> place.person() != null)
                .filter(place -> isOf(place, person)
                        || place.opening()
                                .airing()
                                .id()
                                .equals(taken.opening().airing().id()));
    }

    private static boolean isOf(Place place, @Nullable Candidate person) {
        return person != null && person.equals(place.person());
    }
}
