package mizuhiki.stream.roster;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mizuhiki.stream.turn.Candidate;
import mizuhiki.stream.turn.Past;
import mizuhiki.stream.turn.Place;
import mizuhiki.stream.turn.Step;
import org.jspecify.annotations.Nullable;

/** What turns come to, for the one person or the one show they belong to. */
final class Load {

    /** Tens of minutes are counted: what is less makes no difference in fairness. */
    private static final int GRAIN_MINUTES = 10;

    private static final long LEAD_WEIGHT = 20;

    private Load() {}

    static Candidate person(List<Place> turns) {
        return requireNonNull(turns.getFirst().person());
    }

    static Past past(List<Place> turns) {
        return person(turns).past();
    }

    static LocalDate day(List<Place> turns) {
        return turns.getFirst().opening().day();
    }

    static long over(long load, @Nullable Integer limit) {
        return limit == null ? 0 : Math.max(0, load - limit);
    }

    /** A yes beyond the limit stands, and leaves no room beside it on that day. */
    @Nullable
    static Integer minutesADay(List<Place> turns) {
        var person = person(turns);
        var limit = person.limits().minutesADay();
        return limit == null
                ? null
                : Integer.valueOf(Math.max(
                        limit, sum(turns.stream().filter(turn -> turn.opening().isSettledWith(person.id())))));
    }

    static int minutes(List<Place> turns) {
        return sum(turns.stream());
    }

    static int minutesSeen(List<Place> turns) {
        return sum(turns.stream().filter(turn -> !turn.opening().isQuiet()));
    }

    static long days(List<Place> turns) {
        return turns.stream().map(turn -> turn.opening().day()).distinct().count();
    }

    static long shows(List<Place> turns) {
        return turns.stream()
                .map(turn -> turn.opening().airing().id())
                .distinct()
                .count();
    }

    static long leads(List<Place> turns) {
        return turns.stream().filter(turn -> turn.opening().step() == Step.LEAD).count();
    }

    @Nullable
    static Integer showsOfPeer(List<Place> turns) {
        var support = person(turns).support();
        return support.peer() ? support.showsAWeek() : null;
    }

    static long newcomers(List<Place> turns) {
        return people(turns, person -> person.support().newcomer());
    }

    static long peers(List<Place> turns) {
        return people(turns, person -> person.support().peer());
    }

    /** Newcomers who have a peer of their own, and somebody else beside them. */
    static long withoutOwnPeer(List<Place> turns) {
        var here =
                turns.stream().map(turn -> requireNonNull(turn.person()).id()).collect(toSet());
        return people(
                turns,
                person -> person.support().ownPeer() != null
                        && !here.contains(person.support().ownPeer()));
    }

    /** Grows with what somebody had before, so that whoever had less comes first. */
    static long more(int before, int minutes) {
        return square((before + minutes) / GRAIN_MINUTES) - square(before / GRAIN_MINUTES);
    }

    static long moreLeads(int before, long leads) {
        return LEAD_WEIGHT * (square(before + leads) - square(before));
    }

    /** How often each two of a show were together before; a newcomer and their own peer are meant to be. */
    static long togetherBefore(List<Place> turns) {
        var people = turns.stream()
                .map(turn -> requireNonNull(turn.person()))
                .distinct()
                .sorted(Comparator.comparing(Candidate::id))
                .toList();
        return people.stream()
                .flatMap(one -> people.stream()
                        .filter(other -> other.id().compareTo(one.id()) > 0)
                        .filter(other -> !one.isPairedWith(other))
                        .map(other -> one.past().together().getOrDefault(other.id(), 0)))
                .mapToLong(Integer::longValue)
                .sum();
    }

    /** Between the end of one turn and the beginning of the next; turns at the same time are another matter. */
    static boolean isBreakTooShort(Place one, Place two) {
        if (one.opening().overlaps(two.opening())) {
            return false;
        }
        var gap = one.opening().gapTo(two.opening());
        return gap.compareTo(breakNeeded(one, two)) < 0;
    }

    private static Duration breakNeeded(Place one, Place two) {
        var own = requireNonNull(one.person()).limits().rest();
        var ofRole = one.opening().breakBefore(two.opening());
        return own.compareTo(ofRole) < 0 ? ofRole : own;
    }

    private static int sum(Stream<Place> turns) {
        return turns.mapToInt(turn -> turn.opening().minutes()).sum();
    }

    private static long people(List<Place> turns, Predicate<Candidate> such) {
        return turns.stream()
                .map(turn -> requireNonNull(turn.person()))
                .filter(such)
                .distinct()
                .count();
    }

    private static long square(long load) {
        return load * load;
    }
}
