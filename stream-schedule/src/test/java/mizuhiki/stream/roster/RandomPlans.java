package mizuhiki.stream.roster;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.roster.Turns.Person;
import mizuhiki.stream.turn.Airing;
import mizuhiki.stream.turn.Candidate;
import mizuhiki.stream.turn.Limits;
import mizuhiki.stream.turn.Past;
import mizuhiki.stream.turn.Place;
import mizuhiki.stream.turn.Step;
import mizuhiki.stream.turn.Support;
import mizuhiki.stream.turn.Wish;
import org.jspecify.annotations.Nullable;

/** Plans with everything in them that may stand in the way, the same for the same seed. */
public final class RandomPlans {

    private final Random random;

    public RandomPlans(long seed) {
        this.random = new Random(seed);
    }

    /** So small that all rosters can be tried. */
    public Plan small() {
        return plan(2 + random.nextInt(3), 1 + random.nextInt(2), 1 + random.nextInt(2));
    }

    public Plan large() {
        return plan(12, 6, 5);
    }

    public Plan plan(int people, int shows, int turnsEach) {
        var airings = new ArrayList<Airing>();
        for (int show = 0; show < shows; show++) {
            airings.add(Turns.show(random.nextInt(10)));
        }
        var candidates = new ArrayList<Candidate>();
        for (int person = 0; person < people; person++) {
            candidates.add(candidate(airings));
        }
        var places = new ArrayList<Place>();
        for (var airing : airings) {
            for (int turn = 0; turn < turnsEach; turn++) {
                places.add(place(airing, candidates));
            }
        }
        return new Plan(paired(candidates), List.copyOf(places), Set.of());
    }

    /** Most newcomers have a peer of their own; some of these cannot be asked at all. */
    private List<Candidate> paired(List<Candidate> candidates) {
        var peers = candidates.stream()
                .filter(candidate -> candidate.support().peer())
                .map(Candidate::id)
                .toList();
        return candidates.stream().map(candidate -> paired(candidate, peers)).toList();
    }

    private Candidate paired(Candidate candidate, List<UUID> peers) {
        return switch (random.nextInt(8)) {
            case 0 -> candidate;
            case 1 -> candidate.with(candidate.support().beside(new UUID(2, 2)));
            default -> peers.isEmpty() ? candidate : beside(candidate, peers.get(random.nextInt(peers.size())));
        };
    }

    /** They may have been in the same shows before. */
    private Candidate beside(Candidate candidate, UUID peerId) {
        var past = candidate.past();
        var together = Map.of(peerId, random.nextInt(60));
        return candidate
                .with(candidate.support().beside(peerId))
                .with(new Past(past.minutes(), past.minutesSeen(), past.leads(), together, past.kinds()));
    }

    private Place place(Airing airing, List<Candidate> candidates) {
        var exposure = any(Exposure.values());
        var turn = Turns.turn(
                airing,
                exposure,
                any(Step.values()),
                30 * random.nextInt(4),
                30 + 30 * random.nextInt(3),
                Duration.ofMinutes(random.nextInt(2) * 30L));
        var told = random.nextInt(4) == 0
                ? candidates.get(random.nextInt(candidates.size())).id()
                : null;
        return Place.of(turn, null, told);
    }

    private Candidate candidate(List<Airing> airings) {
        var person = new Person();
        person.agreesToAll = random.nextInt(3) > 0;
        airings.forEach(
                airing -> person.agreed.put(airing.day(), EnumSet.of(any(Exposure.values()), any(Exposure.values()))));
        airings.forEach(airing -> person.wishes.put(airing.id(), any(Wish.values())));
        person.steps = Map.of(Turns.COMMENTS, any(Step.values()), Turns.HANDS, any(Step.values()));
        person.limits = new Limits(
                maybe(60 + 30 * random.nextInt(4)),
                maybe(90 + 30 * random.nextInt(6)),
                maybe(1 + random.nextInt(3)),
                Duration.ofMinutes(30L * random.nextInt(2)),
                random.nextInt(6) == 0);
        if (random.nextInt(4) == 0) {
            person.condition.put(any(airings.toArray(Airing[]::new)).day(), 30 * random.nextInt(4));
        }
        person.support = switch (random.nextInt(5)) {
            case 0 -> new Support(true, false, 0);
            case 1 -> new Support(false, true, 1 + random.nextInt(3));
            default -> Support.NONE;
        };
        person.growth = random.nextBoolean() ? Set.of(Turns.HANDS) : Set.of();
        person.past = new Past(
                10 * random.nextInt(30), 10 * random.nextInt(12), random.nextInt(3), Map.<UUID, Integer>of(), Set.of());
        return person.candidate();
    }

    private @Nullable Integer maybe(int limit) {
        return random.nextBoolean() ? limit : null;
    }

    @SafeVarargs
    private <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }
}
