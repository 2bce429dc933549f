package mizuhiki.stream.standing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.role.Exposure;
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
        var crowd = situation.crowd();
        return new Candidate(
                id(),
                person.displayName(),
                Map.of(day(), crowd.agreed(id())),
                steps(),
                Map.of(situation.show().id(), wish()),
                condition(),
                limits(),
                support(),
                crowd.skills().growth().getOrDefault(id(), Set.of()),
                Worked.past(id(), crowd.worked(), situation.kinds()));
    }

    private Map<UUID, Step> steps() {
        var steps = new HashMap<>(situation.crowd().skills().steps().getOrDefault(id(), Map.of()));
        settled().forEach(turn -> {
            var kind = situation.kind(turn);
            steps.merge(kind.id(), kind.step(), Forming::higher);
        });
        return Map.copyOf(steps);
    }

    private Wish wish() {
        var said = situation.crowd().said().wishes().getOrDefault(id(), Wish.CAN);
        return situation.crowd().unavailable().contains(id())
                ? Wish.CANNOT
                : settledHere() && said == Wish.CANNOT ? Wish.CAN : said;
    }

    private Map<LocalDate, Integer> condition() {
        var felt = situation.crowd().said().conditions().get(id());
        return felt == null ? Map.of() : Map.of(day(), Math.max(felt, minutesOn(day())));
    }

    private Limits limits() {
        var own = situation.crowd().said().limits().getOrDefault(id(), Limits.NONE);
        return new Limits(
                atLeast(own.minutesADay(), longestDay()),
                atLeast(own.minutesAWeek(), minutes(settled())),
                atLeast(own.daysAWeek(), days().size()),
                settled().size() > 1 ? Duration.ZERO : own.rest(),
                own.quietOnly() && settled().stream().noneMatch(this::isSeen));
    }

    private Support support() {
        var own = situation.crowd().skills().support().getOrDefault(id(), Support.NONE);
        var shows = (int) settled().stream().map(Turn::showId).distinct().count();
        return new Support(own.newcomer(), own.peer(), Math.max(own.showsAWeek(), shows), own.ownPeer());
    }

    private List<Turn> settled() {
        return situation.fixed(id());
    }

    private boolean settledHere() {
        return settled().stream()
                .anyMatch(turn -> turn.showId().equals(situation.show().id()));
    }

    private boolean isSeen(Turn turn) {
        return turn.showId().equals(situation.show().id()) && turn.exposure() != Exposure.NONE;
    }

    private int longestDay() {
        return days().stream().mapToInt(this::minutesOn).max().orElse(0);
    }

    private int minutesOn(LocalDate day) {
        return minutes(settled().stream()
                .filter(turn -> Moment.dayOf(turn.startsAt()).equals(day))
                .toList());
    }

    private Set<LocalDate> days() {
        return settled().stream().map(turn -> Moment.dayOf(turn.startsAt())).collect(Collectors.toSet());
    }

    private LocalDate day() {
        return situation.show().day();
    }

    private UUID id() {
        return person.id();
    }

    private static int minutes(List<Turn> turns) {
        return turns.stream().mapToInt(Turn::minutes).sum();
    }

    private static @Nullable Integer atLeast(@Nullable Integer limit, int load) {
        return limit == null ? null : Math.max(limit, load);
    }

    private static Step higher(Step one, Step other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
