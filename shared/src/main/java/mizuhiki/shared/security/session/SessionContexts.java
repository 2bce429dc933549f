package mizuhiki.shared.security.session;

import java.util.Optional;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.server.context.ServerSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Finds out who is calling, from a bearer token or the session cookie, once per request. */
@Component
public class SessionContexts implements ServerSecurityContextRepository {

    private static final String BEARER = "Bearer ";
    private static final String FOUND = SessionContexts.class.getName();

    private final Sessions sessions;
    private final SignedInPeople people;
    private final SessionCookie cookie;

    SessionContexts(Sessions sessions, SignedInPeople people, SessionCookie cookie) {
        this.sessions = sessions;
        this.people = people;
        this.cookie = cookie;
    }

    @Override
    public Mono<SecurityContext> load(ServerWebExchange exchange) {
        return Mono.defer(() -> exchange.getAttributeOrDefault(FOUND, Mono.defer(() -> find(exchange))));
    }

    private Mono<SecurityContext> find(ServerWebExchange exchange) {
        return Mono.justOrEmpty(token(exchange.getRequest()).flatMap(sessions::read))
                .filterWhen(SessionContexts::isAtHome)
                .flatMap(session -> people.of(session).doOnNext(known -> cookie.keep(exchange, session)))
                .doOnNext(viewer -> exchange.getAttributes().put(Viewer.class.getName(), viewer))
                .map(SessionContexts::context)
                .doOnNext(context -> exchange.getAttributes().put(FOUND, Mono.just(context)));
    }

    /** At the public door of another office everybody is a stranger. */
    private static Mono<Boolean> isAtHome(Session session) {
        return CurrentOffice.get().map(session.officeId()::equals).defaultIfEmpty(true);
    }

    /** Whoever sends a bearer token is not known by a cookie as well: only this makes it safe without a form token. */
    private static Optional<String> token(ServerHttpRequest request) {
        var authorization = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return hasBearer(request) && authorization != null
                ? Optional.of(authorization.substring(BEARER.length()))
                : SessionCookie.in(request);
    }

    public static boolean hasBearer(ServerHttpRequest request) {
        var authorization = request.getHeaders().getFirst(HttpHeaders.AUTHORIZATION);
        return authorization != null && authorization.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    private static SecurityContext context(Viewer viewer) {
        var authorities = AuthorityUtils.createAuthorityList(
                viewer.roles().stream().map(role -> "ROLE_" + role).toList());
        return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(viewer, null, authorities));
    }

    @Override
    public Mono<Void> save(ServerWebExchange exchange, @Nullable SecurityContext context) {
        return Mono.empty();
    }
}
