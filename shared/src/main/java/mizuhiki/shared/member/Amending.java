package mizuhiki.shared.member;

import java.util.UUID;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.LegalNames;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff writing down that somebody has another name or another role. Papers given out keep what they say. */
@Component
class Amending {

    private final People people;
    private final LegalNames legalNames;
    private final Membership membership;
    private final Audit audit;
    private final TransactionalOperator transaction;

    Amending(
            People people,
            LegalNames legalNames,
            Membership membership,
            Audit audit,
            TransactionalOperator transaction) {
        this.people = people;
        this.legalNames = legalNames;
        this.membership = membership;
        this.audit = audit;
        this.transaction = transaction;
    }

    Mono<Person> amend(UUID personId, PersonDetails details, Viewer by) {
        return people.get(personId)
                .map(before -> new Amendment(before, details.of(before)).allowedTo(by))
                .delayUntil(this::keepAManager)
                .delayUntil(amendment -> people.amend(amendment.after()))
                .delayUntil(amendment -> legalNames.write(personId, details.legalName()))
                .delayUntil(amendment -> audit.record("person-amended", personId, amendment.forAudit()))
                .then(people.get(personId))
                .as(transaction::transactional);
    }

    private Mono<Void> keepAManager(Amendment amendment) {
        return amendment.takesAway(Role.MANAGER)
                ? membership.requireAnotherManager(amendment.before().id())
                : Mono.empty();
    }
}
