package mizuhiki.bench.roster;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.roster.Plan;
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

/** A month of shows and the people of an office, the same for the same seed. */
final class MadeUpMonth {

    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int DAYS = 28;
    private static final int SHOW_MINUTES = 60;

    private final Random random;
    private final MonthSize size;
    private final Map<LocalDate, Map<UUID, Integer>> hours = new HashMap<>();

    private MadeUpMonth(MonthSize size, long seed) {
        this.size = size;
        this.random = new Random(seed);
    }

    static Plan of(MonthSize size, long seed) {
        return new MadeUpMonth(size, seed).plan();
    }

    private Plan plan() {
        var airings = IntStream.range(0, size.shows()).mapToObj(this::airing).toList();
        var candidates = IntStream.range(0, size.members())
                .mapToObj(number -> candidate(number, airings))
                .toList();
        var places = new ArrayList<Place>();
        for (var airing : airings) {
            for (int role = 0; role < size.roles(); role++) {
                places.add(Place.of(opening(airing, Part.values()[role % Part.values().length]), null, null));
            }
        }
        return new Plan(withCompany(candidates), List.copyOf(places), Set.of());
    }

    private Airing airing(int number) {
        return new Airing(id(), "show " + number, FIRST.plusDays((long) number * DAYS / size.shows()), true);
    }

    private Opening opening(Airing airing, Part part) {
        int hour = hours.computeIfAbsent(airing.day(), day -> new HashMap<>())
                .computeIfAbsent(
                        airing.id(), show -> 10 + 2 * hours.get(airing.day()).size());
        var from = airing.day().atTime(hour, 0).atZone(JAPAN).toInstant();
        return new Opening(
                id(),
                airing,
                part.kind,
                part.name(),
                part.exposure,
                from,
                from.plus(Duration.ofMinutes(SHOW_MINUTES)),
                new Demand(part.step, SHOW_MINUTES, part.rest, true));
    }

    /** Shows of the same day begin two hours after each other. */
    private int hour(Airing airing) {
        var ofDay = hours.computeIfAbsent(airing.day(), day -> new HashMap<>());
        return ofDay.computeIfAbsent(airing.id(), show -> 10 + 2 * ofDay.size());
    }

    private Candidate candidate(int number, List<Airing> airings) {
        var agreed = agreed();
        var wishes = new HashMap<UUID, Wish>();
        var byDay = new HashMap<LocalDate, Set<Exposure>>();
        for (var airing : airings) {
            wishes.put(airing.id(), wish());
            byDay.put(airing.day(), agreed);
        }
        return new Candidate(
                id(),
                "member " + number,
                byDay,
                steps(),
                wishes,
                Map.of(),
                limits(),
                support(),
                happens(30) ? Set.of(Part.values()[random.nextInt(Part.values().length)].kind) : Set.of(),
                new Past(10 * random.nextInt(24), 10 * random.nextInt(12), random.nextInt(2), Map.of(), kinds()));
    }

    private Set<Exposure> agreed() {
        var agreed = EnumSet.of(Exposure.NONE);
        if (happens(75)) {
            agreed.add(Exposure.HANDS);
        }
        if (happens(50)) {
            agreed.add(Exposure.VOICE);
        }
        if (happens(25)) {
            agreed.add(Exposure.FACE);
        }
        return Set.copyOf(agreed);
    }

    private Wish wish() {
        int of = random.nextInt(100);
        return of < 15 ? Wish.CANNOT : of < 30 ? Wish.RATHER_NOT : of < 55 ? Wish.WOULD_LIKE : Wish.CAN;
    }

    private Map<UUID, Step> steps() {
        var steps = new HashMap<UUID, Step>();
        for (var part : Part.values()) {
            steps.merge(part.kind, Step.values()[random.nextInt(Step.values().length)], MadeUpMonth::higher);
        }
        return steps;
    }

    private Set<UUID> kinds() {
        var kinds = new HashSet<UUID>();
        for (var part : Part.values()) {
            if (happens(50)) {
                kinds.add(part.kind);
            }
        }
        return kinds;
    }

    private Limits limits() {
        return new Limits(
                maybe(60 + 60 * random.nextInt(2)),
                maybe(120 + 60 * random.nextInt(3)),
                maybe(2 + random.nextInt(3)),
                Duration.ofMinutes(30L * random.nextInt(2)),
                happens(15));
    }

    private Support support() {
        int of = random.nextInt(10);
        return of == 0 ? new Support(true, false, 0) : of < 3 ? new Support(false, true, 3) : Support.NONE;
    }

    /** Who stood beside whom in the weeks before. */
    private List<Candidate> withCompany(List<Candidate> candidates) {
        var together = new HashMap<UUID, Map<UUID, Integer>>();
        for (int pair = 0; pair < 3 * candidates.size(); pair++) {
            var one = candidates.get(random.nextInt(candidates.size())).id();
            var other = candidates.get(random.nextInt(candidates.size())).id();
            if (!one.equals(other)) {
                together.computeIfAbsent(one, id -> new HashMap<>()).merge(other, 1, Integer::sum);
                together.computeIfAbsent(other, id -> new HashMap<>()).merge(one, 1, Integer::sum);
            }
        }
        return candidates.stream()
                .map(candidate ->
                        candidate.with(beside(candidate.past(), together.getOrDefault(candidate.id(), Map.of()))))
                .toList();
    }

    private static Past beside(Past past, Map<UUID, Integer> together) {
        return new Past(past.minutes(), past.minutesSeen(), past.leads(), Map.copyOf(together), past.kinds());
    }

    private @Nullable Integer maybe(int limit) {
        return happens(50) ? limit : null;
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static Step higher(Step one, Step other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
