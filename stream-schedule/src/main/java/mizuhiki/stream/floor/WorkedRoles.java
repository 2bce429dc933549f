package mizuhiki.stream.floor;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.people.Departures;
import mizuhiki.shared.people.Departures.LastDays;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.show.Show;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The roles whose minutes count as work: those members took on. Staff are paid otherwise.
 *
 * <p>Whoever was a member on the day the show began is one here, though they may have left before its end was confirmed.
 */
@Component
class WorkedRoles {

    private final Crews crews;
    private final People people;
    private final Departures departures;

    WorkedRoles(Crews crews, People people, Departures departures) {
        this.crews = crews;
        this.people = people;
        this.departures = departures;
    }

    Mono<List<RoleMinutes>> of(Show show, Instant now) {
        return Mono.zip(
                        crews.ofShow(show.id(), show.agreedDay()),
                        memberIdsOn(show.agreedDay()),
                        WorkedRoles::ofMembers)
                .map(seats -> seats.stream()
                        .map(seat -> RoleMinutes.proposed(seat, show, now))
                        .toList());
    }

    /** Whoever else is named must be a member: the time of others is not paid from sales. */
    Mono<Void> allMembers(List<UUID> personIds, LocalDate day) {
        return memberIdsOn(day)
                .flatMapIterable(members -> personIds.stream()
                        .filter(personId -> !members.contains(personId))
                        .toList())
                .next()
                .flatMap(personId -> Mono.error(new NotFound(personId)));
    }

    Mono<List<Person>> membersOn(LocalDate day) {
        return Mono.zip(
                people.all().filter(person -> person.is(Role.MEMBER)).collectList(),
                departures.lastDays(),
                (members, lastDays) -> here(members, lastDays, day));
    }

    private static List<Person> here(List<Person> members, LastDays lastDays, LocalDate day) {
        return members.stream().filter(member -> lastDays.isHere(member, day)).toList();
    }

    private static List<Crew.Seat> ofMembers(Crew crew, Set<UUID> memberIds) {
        return crew.accepted().stream()
                .filter(seat -> memberIds.contains(seat.personId()))
                .toList();
    }

    private Mono<Set<UUID>> memberIdsOn(LocalDate day) {
        return membersOn(day).map(members -> members.stream().map(Person::id).collect(Collectors.toSet()));
    }
}
