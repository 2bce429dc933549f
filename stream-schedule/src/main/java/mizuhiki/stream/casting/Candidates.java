package mizuhiki.stream.casting;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.people.consent.PersonalLimits;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.fit.Candidate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what decides whether somebody may be asked. */
@Component
class Candidates {

    private final People people;
    private final Consents consents;
    private final PersonalLimits limits;
    private final Assignments assignments;

    Candidates(People people, Consents consents, PersonalLimits limits, Assignments assignments) {
        this.people = people;
        this.consents = consents;
        this.limits = limits;
        this.assignments = assignments;
    }

    Mono<Candidate> get(UUID personId, LocalDate day) {
        return people.get(personId)
                .filter(Person::active)
                .switchIfEmpty(Mono.error(() -> new NotFound(personId)))
                .then(Mono.zip(consents.on(personId, day), limits.of(personId), assignments.minutesOn(personId, day)))
                .map(facts -> new Candidate(facts.getT1(), facts.getT2(), facts.getT3()));
    }
}
