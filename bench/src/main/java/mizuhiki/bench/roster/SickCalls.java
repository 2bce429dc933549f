package mizuhiki.bench.roster;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.stream.roster.Effort;
import mizuhiki.stream.roster.Plan;
import mizuhiki.stream.roster.RosterSolver;
import mizuhiki.stream.turn.Place;

/**
 * Again and again somebody cannot come, ten minutes before air.
 *
 * <p>All other shows are settled; in theirs, half of the people have said yes and half have only been asked.
 */
record SickCalls(Plan roster, RosterSolver solver, Random random) {

    /** @param moved others who would have to change, too */
    record Repair(Solved solved, long moved) {}

    static List<Repair> repair(Plan roster, RosterSolver solver, int times, long seed) {
        var calls = new SickCalls(roster, solver, new Random(seed));
        return IntStream.range(0, times).mapToObj(time -> calls.next()).toList();
    }

    private Repair next() {
        var taken =
                roster.places().stream().filter(place -> place.person() != null).toList();
        var turn = taken.get(random.nextInt(taken.size()));
        var sick = Objects.requireNonNull(turn.person()).id();
        var show = turn.opening().airing().id();
        var without =
                new Plan(roster.candidates(), roster.told().places(), saidYes(sick, show)).cannot(sick, Set.of(show));
        var solved = Solved.in(() -> solver.solve(without, Effort.AT_ONCE));
        return new Repair(solved, moved(solved.plan(), sick));
    }

    private Set<UUID> saidYes(UUID sick, UUID show) {
        var confirmed = new HashSet<UUID>();
        for (var place : roster.places()) {
            var here = place.opening().airing().id().equals(show);
            var theirs = here && place.person() != null && sick.equals(person(place));
            if (!here || !theirs && random.nextBoolean()) {
                confirmed.add(place.opening().id());
            }
        }
        return confirmed;
    }

    private long moved(Plan repaired, UUID sick) {
        return roster.places().stream()
                .filter(before -> before.person() != null && !sick.equals(person(before)))
                .filter(before -> {
                    var now = repaired.place(before.opening().id());
                    return now.person() == null || !person(now).equals(person(before));
                })
                .count();
    }

    private static UUID person(Place place) {
        return Objects.requireNonNull(place.person()).id();
    }
}
