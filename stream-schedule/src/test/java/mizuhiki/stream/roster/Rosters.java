package mizuhiki.stream.roster;

import java.util.Comparator;
import java.util.stream.Stream;
import mizuhiki.stream.turn.Place;

/** Rosters without the solver, for tests that need many. */
public final class Rosters {

    private Rosters() {}

    /** Puts into each turn whoever is best there, again and again, until nothing gets better. */
    public static Plan settled(Plan plan) {
        var settled = plan;
        for (var better = round(plan); better.verdict().compareTo(settled.verdict()) < 0; better = round(better)) {
            settled = better;
        }
        return settled;
    }

    private static Plan round(Plan plan) {
        var filled = plan;
        for (var place : plan.places()) {
            filled = best(filled, filled.place(place.opening().id()));
        }
        return filled;
    }

    private static Plan best(Plan plan, Place place) {
        return Stream.concat(
                        Stream.of(plan, plan.with(place.with(null))),
                        plan.candidates().stream().map(one -> plan.with(place.with(one))))
                .min(Comparator.comparing(Plan::verdict))
                .orElseThrow();
    }
}
