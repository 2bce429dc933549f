package mizuhiki.shared.agreement;

import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.consent.PersonalLimit;
import mizuhiki.shared.people.consent.PersonalLimits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** People setting their limits, themselves or with the help of staff. */
@Component
class Limiting {

    private final People people;
    private final PersonalLimits limits;
    private final Audit audit;
    private final TransactionalOperator transaction;

    Limiting(People people, PersonalLimits limits, Audit audit, TransactionalOperator transaction) {
        this.people = people;
        this.limits = limits;
        this.audit = audit;
        this.transaction = transaction;
    }

    Mono<PersonalLimit> of(UUID personId) {
        return limits.of(personId);
    }

    Mono<Void> set(PersonalLimit limit, UUID by) {
        return people.get(limit.personId())
                .then(Mono.defer(() -> limits.set(limit, by)))
                .then(Mono.defer(() -> audit.record("limit-set", limit.personId(), Map.of())))
                .as(transaction::transactional);
    }
}
