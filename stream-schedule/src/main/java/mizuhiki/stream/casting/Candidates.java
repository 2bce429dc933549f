package mizuhiki.stream.casting;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.consent.Consents;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.availability.Availability;
import mizuhiki.stream.crew.Answer;
import mizuhiki.stream.fit.Candidate;
import mizuhiki.stream.fit.Candidate.Then;
import mizuhiki.stream.role.RoleSlot;
import mizuhiki.stream.show.Show;
import mizuhiki.stream.turn.Limits;
import mizuhiki.stream.turn.Wish;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Gathers what decides whether somebody may be asked. */
@Component
class Candidates {

    private static final Set<Answer> ASKED = Set.of(Answer.OFFERED, Answer.ACCEPTED);

    private static final Set<Answer> SAID_YES = Set.of(Answer.ACCEPTED);

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

    /** To be asked: what they were asked already counts, too. Until the transaction ends nobody else asks them. */
    Mono<Candidate> toAsk(UUID personId, Show show, RoleSlot slot) {
        return assignments.hold(personId).then(get(ASKED, personId, show, slot));
    }

    /** To decide themselves: only what they said yes to counts. */
    Mono<Candidate> toDecide(UUID personId, Show show, RoleSlot slot) {
        return get(SAID_YES, personId, show, slot);
    }

    /** To have it now: nothing else is arranged with them until the transaction ends. */
    Mono<Candidate> toTake(UUID personId, Show show, RoleSlot slot) {
        return assignments.hold(personId).then(toDecide(personId, show, slot));
    }

    private Mono<Candidate> get(Set<Answer> counting, UUID personId, Show show, RoleSlot slot) {
        var day = show.day();
        return people.get(personId)
                .filter(Person::active)
                .switchIfEmpty(Mono.error(() -> new NotFound(personId)))
                .then(Mono.zip(
                        consents.on(personId, day),
                        limits(personId),
                        assignments.beside(counting, personId, show, slot),
                        then(personId, show)))
                .map(facts -> new Candidate(facts.getT1(), facts.getT2(), facts.getT3(), facts.getT4()));
    }

    private Mono<Then> then(UUID personId, Show show) {
        return Mono.zip(
                availability.wishes(show),
                availability.conditions(show),
                (wishes, minutes) -> new Then(wishes.get(personId) == Wish.CANNOT, minutes.get(personId)));
    }

    private Mono<Limits> limits(UUID personId) {
        return availability.limits(List.of(personId)).map(limits -> limits.getOrDefault(personId, Limits.NONE));
    }
}
