package mizuhiki.shared.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import mizuhiki.shared.audit.Audit;
import mizuhiki.shared.people.Passwords;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.session.Session;
import mizuhiki.shared.security.session.Sessions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Mono;

/** Somebody choosing a password that nobody else knows. */
@Component
class OwnPassword {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Tries tries;
    private final Sessions sessions;
    private final Audit audit;
    private final TransactionalOperator transaction;

    OwnPassword(
            Accounts accounts,
            Passwords passwords,
            Tries tries,
            Sessions sessions,
            Audit audit,
            TransactionalOperator transaction) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.tries = tries;
        this.sessions = sessions;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Ends every session of the person and gives the one that goes on. */
    Mono<Session> change(Typed typed, Viewer viewer) {
        var personId = viewer.personId();
        return passwords
                .hash(typed.chosen())
                .delayUntil(hash -> proved(typed.current(), viewer))
                .flatMap(hash -> accounts.setPasswordHash(personId, hash)
                        .then(Mono.defer(() -> audit.record("password-chosen", personId, Map.of())))
                        .as(transaction::transactional))
                .then(Mono.defer(() -> accounts.of(personId)))
                .map(account -> sessions.begin(account.officeId(), personId, account.epoch()));
    }

    /** Counted as signing in is: a screen left open is no way to try passwords. */
    private Mono<Void> proved(String current, Viewer viewer) {
        return accounts.loginOf(viewer.personId())
                .flatMap(login -> tries.count(login, "")
                        .then(Mono.defer(() -> accounts.of(viewer.personId())))
                        .filterWhen(account -> passwords.matches(current, account.passwordHash()))
                        .switchIfEmpty(Mono.error(CurrentPasswordWrong::new))
                        .flatMap(account -> tries.succeeded(login, "")));
    }

    /** What somebody typed to have another password. */
    record Typed(
            @NotBlank @Size(max = 200) String current,
            @NotBlank @Size(max = 200) String chosen) {

        /** Never says either. */
        @Override
        public String toString() {
            return "Typed";
        }
    }
}
