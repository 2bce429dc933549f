package mizuhiki.stream.casting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.availability.Availability;
import mizuhiki.stream.fit.Candidate;
import mizuhiki.stream.turn.Limits;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what decides whether somebody may be asked. */
@Component
class Candidates {

    private final People people;
    private final Consents consents;
    private final Availability availability;
    private final Assignments assignments;

    Candidates(People people, Consents consents, Availability availability, Assignments assignments) {
        this.people = people;
        this.consents = consents;
        this.availability = availability;
        this.assignments = assignments;
    }

    Mono<Candidate> get(UUID personId, LocalDate day) {
        return people.get(personId)
                .filter(Person::active)
                .switchIfEmpty(Mono.error(() -> new NotFound(personId)))
                .then(Mono.zip(consents.on(personId, day), limits(personId), assignments.asked(personId, day)))
                .map(facts -> new Candidate(facts.getT1(), facts.getT2(), facts.getT3()));
    }

    private Mono<Limits> limits(UUID personId) {
        return availability.limits(List.of(personId)).map(limits -> limits.getOrDefault(personId, Limits.NONE));
    }
}
