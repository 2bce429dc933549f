package mizuhiki.order.yearly;

import java.util.UUID;
import mizuhiki.shared.office.Office;
import mizuhiki.shared.office.Offices;
import mizuhiki.shared.people.LegalNames;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.problem.NotFound;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Who certifies what about whom, with the names of official papers. */
@Component
class Certified {

    private final People people;
    private final LegalNames legalNames;
    private final Offices offices;

    Certified(People people, LegalNames legalNames, Offices offices) {
        this.people = people;
        this.legalNames = legalNames;
        this.offices = offices;
    }

    record Names(String member, Office office) {}

    Mono<Names> names(UUID personId, UUID officeId) {
        return people.get(personId)
                .filter(person -> person.is(Role.MEMBER))
                .switchIfEmpty(Mono.error(() -> new NotFound(personId)))
                .flatMap(this::name)
                .zipWith(offices.get(officeId), Names::new);
    }

    private Mono<String> name(Person person) {
        return legalNames.of(person.id()).defaultIfEmpty(person.displayName());
    }
}
