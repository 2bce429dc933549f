package mizuhiki.shared.account;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.people.Role;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.security.Allowed;
import mizuhiki.shared.security.OpenToAll;
import mizuhiki.shared.security.session.Session;
import mizuhiki.shared.security.session.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Signing in for programs: the token goes into the {@code Authorization} header. */
@RestController
@RequestMapping("/api/v1")
class SignInApi {

    private final SignIn signIn;
    private final Sessions sessions;
    private final Accounts accounts;
    private final OwnPassword ownPassword;

    SignInApi(SignIn signIn, Sessions sessions, Accounts accounts, OwnPassword ownPassword) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.accounts = accounts;
        this.ownPassword = ownPassword;
    }

    @PostMapping("/sign-in")
    @OpenToAll
    Mono<SignedIn> signIn(@Valid @RequestBody Credentials credentials, ServerWebExchange exchange) {
        return signIn.with(credentials, exchange.getRequest().getRemoteAddress())
                .map(session -> SignedIn.of(session, sessions.token(session)));
    }

    /** Ends every session of the person who asks, this one too. */
    @PostMapping("/me/sign-out-everywhere")
    @Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> signOutEverywhere(@AuthenticationPrincipal Viewer viewer) {
        return accounts.endSessions(viewer.personId());
    }

    /** Ends every session of the person who asks; the one that is given goes on. */
    @PutMapping("/me/password")
    @Allowed({Role.MEMBER, Role.PEER, Role.STAFF})
    Mono<SignedIn> changePassword(@Valid @RequestBody OwnPassword.Typed typed, @AuthenticationPrincipal Viewer viewer) {
        return ownPassword.change(typed, viewer).map(session -> SignedIn.of(session, sessions.token(session)));
    }

    record SignedIn(String token, Instant until, UUID personId, UUID officeId) {

        static SignedIn of(Session session, String token) {
            return new SignedIn(token, session.until(), session.personId(), session.officeId());
        }
    }
}
