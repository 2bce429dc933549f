package mizuhiki.stream.skill;

import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.turn.Step;
import mizuhiki.stream.turn.Support;
import org.springframework.stereotype.Service;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Steps: staff write down those that were taken, members where they want to go. */
@Service
class Growing {

    private final RoleKinds kinds;
    private final Ladders ladders;
    private final People people;
    private final Audit audit;
    private final TransactionalOperator transaction;

    Growing(RoleKinds kinds, Ladders ladders, People people, Audit audit, TransactionalOperator transaction) {
        this.kinds = kinds;
        this.ladders = ladders;
        this.people = people;
        this.audit = audit;
        this.transaction = transaction;
    }

    record Whose(Person person, Ladder ladder) {}

    Mono<Whose> of(UUID personId) {
        return Mono.zip(people.get(personId), ladder(personId), Whose::new);
    }

    Mono<Ladder> ladder(UUID personId) {
        return Mono.zip(kinds.all(), ladders.steps(personId), ladders.wanted(personId), ladders.support(personId))
                .map(all -> Ladder.of(all.getT1(), all.getT2(), all.getT3(), all.getT4()));
    }

    Mono<Void> reached(UUID personId, String kind, Step step, UUID by) {
        return people.get(personId)
                .then(Mono.defer(() -> ladders.reach(personId, kind, step, by)))
                .then(Mono.defer(() -> audit.record("streams.step-set", personId, Map.of("kind", kind, "step", step))))
                .as(transaction::transactional);
    }

    Mono<Void> supported(UUID personId, Support support) {
        return people.get(personId)
                .then(Mono.defer(() -> ladders.support(personId, support)))
                .then(Mono.defer(() -> audit.record("streams.support-set", personId, Map.of())))
                .as(transaction::transactional);
    }

    Mono<Void> wants(UUID personId, String kind, boolean wanted) {
        return kinds.all()
                .filter(all -> all.containsKey(kind))
                .switchIfEmpty(Mono.error(() -> new NotFound(kind)))
                .flatMap(all -> wanted ? ladders.want(personId, kind) : ladders.wantNoMore(personId, kind));
    }

    /** What is enough is for the peer alone to say. */
    Mono<Void> enough(UUID personId, int showsAWeek) {
        return ladders.enough(personId, showsAWeek);
    }
}
