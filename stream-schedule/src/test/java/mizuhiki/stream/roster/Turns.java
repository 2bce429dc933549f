package mizuhiki.stream.roster;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.turn.Airing;
import mizuhiki.stream.turn.Candidate;
import mizuhiki.stream.turn.Demand;
import mizuhiki.stream.turn.Limits;
import mizuhiki.stream.turn.Opening;
import mizuhiki.stream.turn.Past;
import mizuhiki.stream.turn.Place;
import mizuhiki.stream.turn.Step;
import mizuhiki.stream.turn.Support;
import mizuhiki.stream.turn.Wish;
import org.jspecify.annotations.Nullable;

/** Shows, turns and people, for tests. */
public final class Turns {

    public static final UUID COMMENTS = new UUID(1, 1);
    public static final UUID HANDS = new UUID(1, 2);
    private static final Instant NOON = Instant.parse("2026-12-01T03:00:00Z");

    private Turns() {}

    public static Airing show(int day) {
        var noon = NOON.plus(Duration.ofDays(day));
        return new Airing(UUID.randomUUID(), "配信", Moment.dayOf(noon), true);
    }

    public static Opening turn(Airing show, Exposure exposure, int fromMinute, int minutes) {
        return turn(show, exposure, Step.OBSERVER, fromMinute, minutes, Duration.ZERO);
    }

    public static Opening turn(
            Airing show, Exposure exposure, Step step, int fromMinute, int minutes, Duration breakAfter) {
        return turn(show, exposure, fromMinute, minutes, new Demand(step, null, breakAfter, true));
    }

    public static Opening turn(Airing show, Exposure exposure, int fromMinute, int minutes, Demand demand) {
        var noon = show.day().atTime(12, 0).atZone(Moment.JAPAN).toInstant();
        var from = noon.plus(Duration.ofMinutes(fromMinute));
        var kind = exposure == Exposure.NONE ? COMMENTS : HANDS;
        return new Opening(
                UUID.randomUUID(), show, kind, "役", exposure, from, from.plus(Duration.ofMinutes(minutes)), demand);
    }

    public static Place empty(Opening opening) {
        return Place.of(opening, null, null);
    }

    public static Place taken(Opening opening, @Nullable Candidate person) {
        return Place.of(opening, person, null);
    }

    public static Plan plan(List<Candidate> candidates, Place... places) {
        return new Plan(candidates, List.of(places), Set.of());
    }

    /** Agrees to everything on all days, has every step, and no limit. */
    public static Candidate anybody() {
        return new Person().candidate();
    }

    /** Puts a candidate together. */
    public static final class Person {

        private final UUID id = UUID.randomUUID();
        public final Map<LocalDate, Set<Exposure>> agreed = new HashMap<>();
        public Map<UUID, Step> steps = Map.of(COMMENTS, Step.LEAD, HANDS, Step.LEAD);
        public final Map<UUID, Wish> wishes = new HashMap<>();
        public final Map<LocalDate, Integer> condition = new HashMap<>();
        public Limits limits = Limits.NONE;
        public Support support = Support.NONE;
        public Set<UUID> growth = Set.of();
        public Past past = Past.NOTHING;
        public boolean agreesToAll = true;

        public Candidate candidate() {
            var all = new HashMap<>(agreed);
            if (agreesToAll) {
                Moment.dayOf(NOON)
                        .minusDays(1)
                        .datesUntil(Moment.dayOf(NOON).plusDays(120))
                        .forEach(day -> all.putIfAbsent(day, Set.of(Exposure.values())));
            }
            return new Candidate(
                    id, "名" + id, all, steps, Map.copyOf(wishes), Map.copyOf(condition), limits, support, growth, past);
        }
    }

    public static List<Candidate> people(int number) {
        var people = new ArrayList<Candidate>();
        for (int each = 0; each < number; each++) {
            people.add(anybody());
        }
        return people;
    }
}
