package mizuhiki.catalog.making;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.problem.NotFound;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who can have made something: members, for only their work is credited. */
@Component
class Crew {

    private final People people;
    private final Makers makers;

    Crew(People people, Makers makers) {
        this.people = people;
        this.makers = makers;
    }

    Mono<List<Person>> members() {
        return people.members().collectList();
    }

    Mono<Void> note(UUID lotId, List<Share> shares) {
        return members()
                .doOnNext(members ->
                        requireAll(shares, members.stream().map(Person::id).toList()))
                .then(makers.replace(lotId, shares));
    }

    private static void requireAll(List<Share> shares, Collection<UUID> memberIds) {
        for (var share : shares) {
            if (!memberIds.contains(share.personId())) {
                throw new NotFound(share.personId());
            }
        }
    }
}
