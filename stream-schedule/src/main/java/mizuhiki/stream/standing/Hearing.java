package mizuhiki.stream.standing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.stream.availability.Availability;
import mizuhiki.stream.occasion.Invitations;
import mizuhiki.stream.role.Exposure;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.talk.Talks;
import mizuhiki.stream.turn.Limits;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What people agree to, want and have planned, for the day of a show. */
@Component
class Hearing {

    private final Availability availability;
    private final Consents consents;
    private final Talks talks;
    private final Invitations invitations;

    Hearing(Availability availability, Consents consents, Talks talks, Invitations invitations) {
        this.availability = availability;
        this.consents = consents;
        this.talks = talks;
        this.invitations = invitations;
    }

    Mono<Map<Exposure, Set<UUID>>> agreeing(List<Person> people, Show show) {
        var ids = people.stream().map(Person::id).toList();
        return Flux.fromIterable(Arrays.asList(Exposure.values()))
                .concatMap(exposure -> consents.agreeing(ids, exposure.consents(), show.day())
                        .map(agreeing -> Map.entry(exposure, agreeing)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    Mono<Crowd.Said> said(List<Person> people, Show show) {
        return Mono.zip(availability.wishes(show), availability.conditions(show), limits(people))
                .map(all -> new Crowd.Said(all.getT1(), all.getT2(), all.getT3()));
    }

    /** With what, nobody learns: their time is taken. */
    Mono<Set<UUID>> busy(List<Person> people, Show show) {
        return Flux.fromIterable(people)
                .map(Person::id)
                .filterWhen(personId -> isBusy(personId, show))
                .collect(Collectors.toSet());
    }

    private Mono<Boolean> isBusy(UUID personId, Show show) {
        return talks.busy(personId, show.startsAt(), show.endsAt())
                .filter(busy -> busy)
                .switchIfEmpty(invitations.expected(personId, show.startsAt(), show.endsAt()));
    }

    private Mono<Map<UUID, Limits>> limits(List<Person> people) {
        return Flux.fromIterable(people)
                .map(Person::id)
                .concatMap(personId -> availability.limits(personId).map(limits -> Map.entry(personId, limits)))
                .collectMap(Map.Entry::getKey, Map.Entry::getValue);
    }
}
