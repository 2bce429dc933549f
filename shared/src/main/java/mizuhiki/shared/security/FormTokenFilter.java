package mizuhiki.shared.security;

import java.util.Optional;
import mizuhiki.shared.security.session.SessionCookie;
import mizuhiki.shared.security.session.Sessions;
import org.springframework.http.MediaType;
import org.springframework.security.web.reactive.result.view.CsrfRequestDataValueProcessor;
import org.springframework.security.web.server.csrf.CsrfToken;
import org.springframework.security.web.server.csrf.ServerCsrfTokenRepository;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Lays the form token ready where forms look for it. Only pages get one, so everything else can be cached. Whenever a
 * session begins or is renewed, the token goes on with it; whoever comes after somebody else gets one of their own.
 */
class FormTokenFilter implements WebFilter {

    private static final String COOKIE = "XSRF-TOKEN";

    private final ServerCsrfTokenRepository tokens;
    private final Sessions sessions;

    FormTokenFilter(ServerCsrfTokenRepository tokens, Sessions sessions) {
        this.tokens = tokens;
        this.sessions = sessions;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Mono<CsrfToken> token = exchange.getAttribute(CsrfToken.class.getName());
        if (token == null || !wantsPage(exchange)) {
            return chain.filter(exchange);
        }
        exchange.getResponse().beforeCommit(() -> renew(exchange, token));
        return token.doOnNext(ready ->
                        exchange.getAttributes().put(CsrfRequestDataValueProcessor.DEFAULT_CSRF_ATTR_NAME, ready))
                .then(chain.filter(exchange));
    }

    private Mono<Void> renew(ServerWebExchange exchange, Mono<CsrfToken> token) {
        var cookies = exchange.getResponse().getCookies();
        return cookies.containsKey(SessionCookie.NAME) && !cookies.containsKey(COOKIE)
                ? token.flatMap(ready -> tokens.saveToken(exchange, ofWhoeverIsHere(exchange, ready)))
                : Mono.empty();
    }

    /** A page that only renews the session has the token in its forms already. */
    private CsrfToken ofWhoeverIsHere(ServerWebExchange exchange, CsrfToken token) {
        var before = SessionCookie.in(exchange.getRequest()).flatMap(sessions::person);
        return SessionCookie.in(exchange.getResponse())
                .flatMap(sessions::person)
                .filter(person -> !before.equals(Optional.of(person)))
                .map(person -> FormToken.of(person, token))
                .orElse(token);
    }

    static boolean wantsPage(ServerWebExchange exchange) {
        var headers = exchange.getRequest().getHeaders();
        return headers.containsHeader("HX-Request")
                || headers.getAccept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
    }
}
