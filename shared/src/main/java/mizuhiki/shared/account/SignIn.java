package mizuhiki.shared.account;

import java.net.InetSocketAddress;
import java.util.Optional;
import mizuhiki.shared.people.Login;
import mizuhiki.shared.people.Passwords;
import mizuhiki.shared.security.session.Session;
import mizuhiki.shared.security.session.Sessions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** People signing in. */
@Component
class SignIn {

    private final Tries tries;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Sessions sessions;

    SignIn(Tries tries, Accounts accounts, Passwords passwords, Sessions sessions) {
        this.tries = tries;
        this.accounts = accounts;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    Mono<Session> with(Credentials typed, @Nullable InetSocketAddress from) {
        var login = Login.normal(typed.login());
        var address = from == null || from.getAddress() == null
                ? ""
                : from.getAddress().getHostAddress();
        return tries.count(login, address)
                .then(Mono.defer(() -> accounts.find(login).singleOptional()))
                .filterWhen(account -> matches(typed, account))
                .flatMap(Mono::justOrEmpty)
                .switchIfEmpty(Mono.error(SignInFailed::new))
                .delayUntil(account -> tries.succeeded(login, address))
                .map(account -> sessions.begin(account.officeId(), account.personId(), account.epoch()));
    }

    /** Takes its time even where there is no such account. */
    private Mono<Boolean> matches(Credentials typed, Optional<Account> account) {
        return passwords.matches(
                typed.password(), account.map(Account::passwordHash).orElse(null));
    }
}
