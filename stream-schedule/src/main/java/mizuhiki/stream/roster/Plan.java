package mizuhiki.stream.roster;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import mizuhiki.stream.turn.Candidate;
import mizuhiki.stream.turn.Opening;
import mizuhiki.stream.turn.Place;
import mizuhiki.stream.turn.Wish;

/**
 * What is to be planned, or was.
 *
 * @param places all turns, with whoever is in them
 * @param confirmed turns nobody may touch
 */
public record Plan(List<Candidate> candidates, List<Place> places, Set<UUID> confirmed) {

    public Place place(UUID openingId) {
        return places.stream()
                .filter(place -> place.opening().id().equals(openingId))
                .findFirst()
                .orElseThrow();
    }

    public Candidate candidate(UUID personId) {
        return candidates.stream()
                .filter(candidate -> candidate.id().equals(personId))
                .findFirst()
                .orElseThrow();
    }

    /** The same with nobody in one turn. */
    public Plan without(UUID openingId) {
        return with(place(openingId).with(null));
    }

    /** The same with staff standing by. */
    public Plan withStaffAt(UUID showId) {
        return changing(opening -> opening.airing().id().equals(showId), Opening::withStaff);
    }

    /** The same with one turn so long. */
    public Plan lasting(UUID openingId, int minutes) {
        return changing(opening -> opening.id().equals(openingId), opening -> opening.lasting(minutes));
    }

    private Plan changing(Predicate<Opening> which, UnaryOperator<Opening> how) {
        return new Plan(
                candidates,
                places.stream()
                        .map(place -> which.test(place.opening())
                                ? Place.of(how.apply(place.opening()), place.person(), place.toldBefore())
                                : place)
                        .toList(),
                confirmed);
    }

    /** The same with somebody else, or nobody, in one turn. */
    public Plan with(Place changed) {
        return new Plan(
                candidates,
                places.stream()
                        .map(place ->
                                place.opening().id().equals(changed.opening().id()) ? changed : place)
                        .toList(),
                confirmed);
    }

    /** The same with something else known of one person. */
    public Plan knowing(Candidate changed) {
        return new Plan(
                candidates.stream()
                        .map(candidate -> candidate.equals(changed) ? changed : candidate)
                        .toList(),
                places.stream()
                        .map(place -> changed.equals(place.person()) ? place.with(changed) : place)
                        .toList(),
                confirmed);
    }

    /** The same where whoever was told of one of these turns has it as long as nobody else is in it. */
    public Plan keeping(Set<UUID> openingIds) {
        return places.stream()
                .filter(place -> place.person() == null
                        && openingIds.contains(place.opening().id()))
                .reduce(this, Plan::asTold, (one, other) -> other);
    }

    private Plan asTold(Place place) {
        return holder(place)
                .filter(candidate -> !isElsewhere(candidate, place))
                .map(candidate -> with(place.with(candidate)))
                .orElse(this);
    }

    /** Whoever was told of that turn. */
    public Optional<Candidate> holder(Place place) {
        return candidates.stream()
                .filter(candidate -> candidate.id().equals(place.toldBefore()))
                .findFirst();
    }

    private boolean isElsewhere(Candidate candidate, Place place) {
        return places.stream()
                .filter(other -> candidate.equals(other.person()))
                .anyMatch(other -> other.opening().overlaps(place.opening()));
    }

    /** The same, remembered as what everybody was told. */
    public Plan told() {
        return new Plan(candidates, places.stream().map(Plan::told).toList(), confirmed);
    }

    /** The same without somebody who cannot come after all. */
    public Plan cannot(UUID personId, Set<UUID> showIds) {
        return showIds.stream().reduce(this, (plan, show) -> plan.cannot(personId, show), (one, other) -> other);
    }

    private Plan cannot(UUID personId, UUID showId) {
        var person = candidate(personId);
        var knowing = knowing(person.saying(showId, Wish.CANNOT));
        return new Plan(
                knowing.candidates,
                knowing.places.stream()
                        .map(place -> place.opening().airing().id().equals(showId) && person.equals(place.person())
                                ? place.with(null)
                                : place)
                        .toList(),
                confirmed);
    }

    private static Place told(Place place) {
        var person = place.person();
        return Place.of(place.opening(), person, person == null ? null : person.id());
    }

    public Verdict verdict() {
        return Verdict.on(places);
    }

    /** Whoever breaks no rule by being in this turn alone. */
    List<Candidate> possible(Place place) {
        return candidates.stream()
                .filter(candidate -> breaksNothing(place.with(candidate)))
                .toList();
    }

    Board board() {
        return new Board(places.stream()
                .map(place -> new Seat(place, confirmed.contains(place.opening().id()), possible(place)))
                .toList());
    }

    Plan filledAs(Board board) {
        return new Plan(
                candidates,
                board.seats().stream()
                        .map(seat -> Place.of(seat.opening(), seat.person(), seat.toldBefore()))
                        .toList(),
                confirmed);
    }

    private static boolean breaksNothing(Place place) {
        return Rule.OF_ONE_TURN.stream().allMatch(rule -> rule.shape().weigh(List.of(place)) == 0);
    }
}
