package mizuhiki.stream.standing;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.people.Person;
import mizuhiki.stream.roster.Plan;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.skill.RoleKind;
import mizuhiki.stream.turn.Opening;
import mizuhiki.stream.turn.Place;

/** A show, the week around it, and everybody who might be in it. */
public record Situation(Show show, Map<String, RoleKind> kinds, List<Turn> turns, Crowd crowd) implements Standing {

    private static final Duration NO_NEXT = Duration.ofDays(366);

    /** The same, were somebody unable to come. */
    public Situation without(UUID personId) {
        return new Situation(show, kinds, turns, crowd.without(personId));
    }

    public List<Turn> ofShow() {
        return turns.stream().filter(this::isHere).toList();
    }

    public RoleKind kind(Turn turn) {
        return RoleKind.of(kinds, turn.name(), turn.exposure());
    }

    public Plan plan() {
        var people = people();
        var candidates = people.stream()
                .map(person -> new Forming(this, person).candidate())
                .collect(Collectors.toMap(candidate -> candidate.id(), candidate -> candidate));
        var counted = turns.stream()
                .filter(turn -> isHere(turn) || candidates.containsKey(turn.personId()))
                .toList();
        return new Plan(
                List.copyOf(candidates.values()),
                counted.stream()
                        .map(turn -> Place.of(
                                opening(turn), isFixed(turn) ? candidates.get(turn.personId()) : null, turn.personId()))
                        .toList(),
                counted.stream().filter(this::isFixed).map(Turn::id).collect(Collectors.toSet()));
    }

    @Override
    public boolean isMember(UUID personId) {
        return crowd.here().isMember(personId);
    }

    @Override
    public boolean canStay(UUID holder, Turn turn) {
        return crowd.canStay(holder, turn);
    }

    /** Roles of one person that stay whatever is proposed. */
    public List<Turn> fixed(UUID personId) {
        return turns.stream()
                .filter(turn -> personId.equals(turn.personId()) && isFixed(turn))
                .toList();
    }

    private List<Person> people() {
        return crowd.here().inQuestion(ofShow().stream().map(Turn::personId).collect(Collectors.toSet()));
    }

    @Override
    public boolean isHere(Turn turn) {
        return turn.showId().equals(show.id());
    }

    /** Whether nobody stands by although somebody should; then nobody can be proposed for what asks for it. */
    public boolean isUnattended() {
        return !crowd.isAttended()
                && ofShow().stream().anyMatch(turn -> kind(turn).needsStaff());
    }

    /** Until the same person has their next turn that stays; very long where they have none. */
    Duration pauseAfter(Turn turn) {
        var holder = turn.personId();
        return holder == null
                ? NO_NEXT
                : fixed(holder).stream()
                        .filter(next -> next.startsAt().isAfter(turn.startsAt()))
                        .map(next -> Duration.between(turn.endsAt(), next.startsAt()))
                        .min(Comparator.naturalOrder())
                        .orElse(NO_NEXT);
    }

    /** Neither how long it is, nor who stands by, nor a break that is settled speaks against what somebody said yes to. */
    private Opening opening(Turn turn) {
        var opening = isHere(turn) ? turn.opening(kind(turn), crowd.isAttended()) : turn.elsewhere(kind(turn));
        return isFixed(turn) ? opening.settled(turn.personId(), pauseAfter(turn)) : opening;
    }
}
