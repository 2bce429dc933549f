package mizuhiki.stream.standing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mizuhiki.shared.people.Person;
import mizuhiki.stream.turn.Candidate;
import mizuhiki.stream.turn.Limits;
import mizuhiki.stream.turn.Step;
import mizuhiki.stream.turn.Support;
import mizuhiki.stream.turn.Wish;
import org.jspecify.annotations.Nullable;

/**
 * One person as the roster sees them.
 *
 * <p>What somebody has said yes to stands, even where a limit, a step or a condition of today would not ask them again:
 * only they themselves take it back. So nothing that is settled ever looks like a broken rule.
 */
record Forming(Situation situation, Person person) {

    Candidate candidate() {
        return new Candidate(
                id(),
                person.displayName(),
                Map.of(day(), crowd().agreed(id())),
                steps(),
                wishes(),
                condition(),
                limits(),
                support(),
                crowd().skills().growth().getOrDefault(id(), Set.of()),
                Worked.past(id(), crowd().worked(), situation.kinds()));
    }

    private Map<UUID, Step> steps() {
        var steps = new HashMap<>(crowd().skills().steps().getOrDefault(id(), Map.of()));
        settled().forEach(turn -> {
            var kind = situation.kind(turn);
            steps.merge(kind.id(), kind.step(), Forming::higher);
        });
        return Map.copyOf(steps);
    }

    /** About the show, and besides about the turns for which something else holds. */
    private Map<UUID, Wish> wishes() {
        var wishes = new HashMap<UUID, Wish>();
        wishes.put(situation.show().id(), wish());
        situation.ofShow().stream()
                .filter(turn -> crowd().away().isBusy(id(), turn))
                .forEach(turn -> wishes.put(turn.id(), Wish.CANNOT));
        settledHere().forEach(turn -> wishes.put(turn.id(), wish() == Wish.CANNOT ? Wish.CAN : wish()));
        return Map.copyOf(wishes);
    }

    private Wish wish() {
        var away = crowd().away();
        return away.ill().contains(id()) || away.passed().contains(id())
                ? Wish.CANNOT
                : crowd().said().wishes().getOrDefault(id(), Wish.CAN);
    }

    private Map<LocalDate, Integer> condition() {
        var felt = crowd().said().conditions().get(id());
        return felt == null ? Map.of() : Map.of(day(), Math.max(felt, minutesOn(day())));
    }

    private Limits limits() {
        return new Limits(
                own().minutesADay(),
                atLeast(own().minutesAWeek(), inFullestWeek(Forming::minutes)),
                atLeast(own().daysAWeek(), inFullestWeek(Forming::days)),
                rest(),
                own().quietOnly());
    }

    private Duration rest() {
        return settled().stream().map(situation::pauseAfter).reduce(own().rest(), Forming::shorter);
    }

    private Limits own() {
        return crowd().said().limits().getOrDefault(id(), Limits.NONE);
    }

    private Support support() {
        var own = crowd().skills().support().getOrDefault(id(), Support.NONE);
        var shows = Math.max(own.showsAWeek(), inFullestWeek(Forming::shows));
        return new Support(own.newcomer(), own.peer(), shows, own.ownPeer());
    }

    private List<Turn> settled() {
        return situation.fixed(id());
    }

    private Stream<Turn> settledHere() {
        return settled().stream()
                .filter(turn -> turn.showId().equals(situation.show().id()));
    }

    /** A show that runs past midnight into this week counts into its own. */
    private int inFullestWeek(ToIntFunction<List<Turn>> load) {
        var weeks = settled().stream().collect(Collectors.groupingBy(Turn::week));
        return weeks.values().stream().mapToInt(load).max().orElse(0);
    }

    private int minutesOn(LocalDate day) {
        return minutes(settled().stream().filter(turn -> turn.day().equals(day)).toList());
    }

    private LocalDate day() {
        return situation.show().day();
    }

    private Crowd crowd() {
        return situation.crowd();
    }

    private UUID id() {
        return person.id();
    }

    private static int minutes(List<Turn> turns) {
        return turns.stream().mapToInt(Turn::minutes).sum();
    }

    private static int days(List<Turn> turns) {
        return (int) turns.stream().map(Turn::day).distinct().count();
    }

    private static int shows(List<Turn> turns) {
        return (int) turns.stream().map(Turn::showId).distinct().count();
    }

    private static @Nullable Integer atLeast(@Nullable Integer limit, int load) {
        return limit == null ? null : Math.max(limit, load);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private static Step higher(Step one, Step other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
