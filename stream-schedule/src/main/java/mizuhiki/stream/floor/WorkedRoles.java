package mizuhiki.stream.floor;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.crew.Crews;
import mizuhiki.stream.show.Show;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The roles whose minutes count as work: those members took on. Staff are paid otherwise. */
@Component
class WorkedRoles {

    private final Crews crews;
    private final People people;

    WorkedRoles(Crews crews, People people) {
        this.crews = crews;
        this.people = people;
    }

    Mono<List<RoleMinutes>> of(Show show, Instant now) {
        return Mono.zip(crews.ofShow(show.id(), show.agreedDay()), memberIds(), this::members)
                .map(seats -> seats.stream()
                        .map(seat -> RoleMinutes.proposed(seat, show, now))
                        .toList());
    }

    /** Whoever else is named must be a member: the time of others is not paid from sales. */
    Mono<Void> allMembers(List<UUID> personIds) {
        return memberIds()
                .flatMapIterable(members -> personIds.stream()
                        .filter(personId -> !members.contains(personId))
                        .toList())
                .next()
                .flatMap(personId -> Mono.error(new NotFound(personId)));
    }

    Flux<Person> helpers() {
        return people.members();
    }

    private List<Crew.Seat> members(Crew crew, Set<UUID> memberIds) {
        return crew.accepted().stream()
                .filter(seat -> memberIds.contains(seat.personId()))
                .toList();
    }

    private Mono<Set<UUID>> memberIds() {
        return people.members().map(Person::id).collect(Collectors.toSet());
    }
}
