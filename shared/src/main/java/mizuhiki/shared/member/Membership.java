package mizuhiki.shared.member;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import mizuhiki.shared.account.Accounts;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.Joining;
import mizuhiki.shared.people.Passwords;
import mizuhiki.shared.people.People;
import mizuhiki.shared.people.Person;
import mizuhiki.shared.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Staff letting people join and leave, and helping them when they cannot sign in. */
@Component
class Membership {

    private final People people;
    private final Joining joining;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Audit audit;
    private final TransactionalOperator transaction;

    Membership(
            People people,
            Joining joining,
            Accounts accounts,
            Passwords passwords,
            Audit audit,
            TransactionalOperator transaction) {
        this.people = people;
        this.joining = joining;
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.transaction = transaction;
    }

    Mono<Void> setPassword(UUID personId, String password, Viewer by) {
        return passwords
                .hash(password)
                .flatMap(hash -> change(personId, by, "password-set", id -> accounts.setPasswordHash(id, hash)));
    }

    /** Also for somebody who joined without one. */
    Mono<Void> setLogin(UUID personId, String login, Viewer by) {
        return change(personId, by, "login-set", id -> joining.letSignIn(id, login));
    }

    Mono<Void> signOut(UUID personId, Viewer by) {
        return change(personId, by, "signed-out", accounts::endSessions);
    }

    Mono<Void> leave(UUID personId, Viewer by) {
        return change(personId, by, "left", id -> requireAnotherManager(id).then(accounts.close(id)));
    }

    Mono<Void> requireAnotherManager(UUID personId) {
        return accounts.managers()
                .collectList()
                .filter(List.of(personId)::equals)
                .flatMap(alone -> Mono.error(new LastManager()));
    }

    Mono<Void> comeBack(UUID personId, Viewer by) {
        return change(personId, by, "came-back", accounts::reopen);
    }

    private Mono<Void> change(UUID personId, Viewer by, String action, Function<UUID, Mono<Void>> how) {
        return people.get(personId)
                .doOnNext(person -> check(person, by))
                .flatMap(person -> how.apply(personId))
                .then(Mono.defer(() -> audit.record(action, personId, Map.of())))
                .as(transaction::transactional);
    }

    private static void check(Person person, Viewer by) {
        if (person.isStaff() && !by.isManager()) {
            throw new ManagerNeeded();
        }
    }
}
