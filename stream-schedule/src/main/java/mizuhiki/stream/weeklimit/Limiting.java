package mizuhiki.stream.weeklimit;

import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** People setting how much of a week is enough, themselves or, from the support plan, with staff. */
@Component
class Limiting {

    private final People people;
    private final WeekLimits limits;
    private final Audit audit;
    private final TransactionalOperator transaction;

    Limiting(People people, WeekLimits limits, Audit audit, TransactionalOperator transaction) {
        this.people = people;
        this.limits = limits;
        this.audit = audit;
        this.transaction = transaction;
    }

    record Whose(Person person, WeekLimit limit) {}

    Mono<Whose> of(UUID personId) {
        return Mono.zip(people.get(personId), limits.of(personId), Whose::new);
    }

    Mono<Void> set(WeekLimit limit, UUID by) {
        return people.get(limit.personId())
                .then(Mono.defer(() -> limits.set(limit, by)))
                .then(Mono.defer(() -> audit.record("streams.week-limit-set", limit.personId(), Map.of())))
                .as(transaction::transactional);
    }
}
