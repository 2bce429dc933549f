package mizuhiki.stream.standing;

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
public record Situation(Show show, Map<String, RoleKind> kinds, List<Turn> turns, Crowd crowd) {

    /** The same, were somebody unable to come. */
    public Situation without(UUID personId) {
        return new Situation(show, kinds, turns, crowd.without(personId));
    }

    public List<Turn> ofShow() {
        return turns.stream().filter(this::isHere).toList();
    }

    public RoleKind kind(Turn turn) {
        return kinds.getOrDefault(turn.name(), RoleKind.unknown(turn.name(), turn.exposure()));
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

    /** What is not asked anew: a yes that can be kept, what is of another show, and whatever staff took on themselves. */
    public boolean isFixed(Turn turn) {
        var holder = turn.personId();
        return holder != null
                && (!isHere(turn)
                        || crowd.canStay(holder, turn.exposure())
                                && (turn.accepted() || !crowd.here().isMember(holder)));
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

    private boolean isHere(Turn turn) {
        return turn.showId().equals(show.id());
    }

    private Opening opening(Turn turn) {
        return turn.opening(kind(turn), isHere(turn));
    }
}
