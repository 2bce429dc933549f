package mizuhiki.stream.standing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.Person;
import mizuhiki.stream.roster.Plan;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.skill.RoleKind;
import mizuhiki.stream.turn.Candidate;
import mizuhiki.stream.turn.Limits;
import mizuhiki.stream.turn.Opening;
import mizuhiki.stream.turn.Place;
import mizuhiki.stream.turn.Support;
import mizuhiki.stream.turn.Wish;

/**
 * All shows of a month that are still planned, the weeks around them, and everybody who might be in them.
 *
 * <p>What is settled stays where it is, even beyond a limit; but it leaves no more room beside it than the limit does.
 */
public record Month(List<Show> shows, Map<String, RoleKind> kinds, List<Turn> turns, MonthCrowd crowd)
        implements Standing {

    public List<Turn> of(Show show) {
        return turns.stream().filter(turn -> turn.showId().equals(show.id())).toList();
    }

    public String name(UUID personId) {
        return crowd.here().name(personId);
    }

    public Plan plan() {
        var candidates = people().stream().collect(toMap(Person::id, this::candidate));
        var counted = turns.stream()
                .filter(turn -> isHere(turn) || candidates.containsKey(turn.personId()))
                .toList();
        return new Plan(
                List.copyOf(candidates.values()),
                counted.stream().map(turn -> place(turn, candidates)).toList(),
                counted.stream().filter(this::isFixed).map(Turn::id).collect(toUnmodifiableSet()));
    }

    @Override
    public boolean isMember(UUID personId) {
        return crowd.here().isMember(personId);
    }

    @Override
    public boolean canStay(UUID holder, Turn turn) {
        return !crowd.isBusy(holder, turn) && crowd.agreed(holder, turn.day()).contains(turn.exposure());
    }

    private Place place(Turn turn, Map<UUID, Candidate> candidates) {
        return Place.of(opening(turn), isFixed(turn) ? candidates.get(turn.personId()) : null, turn.personId());
    }

    private List<Person> people() {
        var asked = turns.stream().filter(this::isHere).map(Turn::personId).collect(toSet());
        return crowd.here().inQuestion(asked);
    }

    private Candidate candidate(Person person) {
        var id = person.id();
        return new Candidate(
                id,
                person.displayName(),
                shows.stream().map(Show::day).distinct().collect(toMap(day -> day, day -> crowd.agreed(id, day))),
                crowd.skills().steps().getOrDefault(id, Map.of()),
                wishes(id),
                crowd.said().conditions().getOrDefault(id, Map.of()),
                crowd.said().limits().getOrDefault(id, Limits.NONE),
                crowd.skills().support().getOrDefault(id, Support.NONE),
                crowd.skills().growth().getOrDefault(id, Set.of()),
                Worked.past(id, crowd.worked(), kinds));
    }

    /** About the shows, and besides about the turns for which something else holds. */
    private Map<UUID, Wish> wishes(UUID personId) {
        var wishes = new HashMap<UUID, Wish>();
        shows.forEach(show -> wishes.put(show.id(), wish(personId, show)));
        turns.stream()
                .filter(turn -> isHere(turn) && crowd.isBusy(personId, turn))
                .forEach(turn -> wishes.put(turn.id(), Wish.CANNOT));
        turns.stream()
                .filter(turn -> personId.equals(turn.personId()) && isFixed(turn))
                .filter(turn -> wishes.get(turn.showId()) == Wish.CANNOT)
                .forEach(turn -> wishes.put(turn.id(), Wish.CAN));
        return Map.copyOf(wishes);
    }

    private Wish wish(UUID personId, Show show) {
        return crowd.hasPassed(personId, show.id())
                ? Wish.CANNOT
                : crowd.said().wishes().getOrDefault(personId, Map.of()).getOrDefault(show.id(), Wish.CAN);
    }

    public boolean isOfMonth(UUID showId) {
        return shows.stream().anyMatch(show -> show.id().equals(showId));
    }

    @Override
    public boolean isHere(Turn turn) {
        return isOfMonth(turn.showId());
    }

    /** Whether nobody stands by although somebody should; then nobody can be proposed for what asks for it. */
    public boolean isUnattended(Show show) {
        return !crowd.isAttended(show.id())
                && of(show).stream().anyMatch(turn -> kind(turn).needsStaff());
    }

    /** Then nobody can be proposed for it, either. */
    public boolean isTooLong(Turn turn) {
        return !isFixed(turn) && kind(turn).isTooLong(turn.minutes());
    }

    private RoleKind kind(Turn turn) {
        return RoleKind.of(kinds, turn.name(), turn.exposure());
    }

    /** Neither how long it is nor who stands by speaks against what somebody said yes to. */
    private Opening opening(Turn turn) {
        var kind = kind(turn);
        var opening = isHere(turn) ? turn.opening(kind, crowd.isAttended(turn.showId())) : turn.elsewhere(kind);
        return isFixed(turn) ? opening.settled(turn.personId(), kind.demand().breakAfter()) : opening;
    }
}
