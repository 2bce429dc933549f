package mizuhiki.shared.security;

import mizuhiki.shared.security.session.SessionCookie;
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
 * session begins or is renewed, the token goes on with it.
 */
class FormTokenFilter implements WebFilter {

    private static final String COOKIE = "XSRF-TOKEN";

    private final ServerCsrfTokenRepository tokens;

    FormTokenFilter(ServerCsrfTokenRepository tokens) {
        this.tokens = tokens;
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
                ? token.flatMap(ready -> tokens.saveToken(exchange, ready))
                : Mono.empty();
    }

    static boolean wantsPage(ServerWebExchange exchange) {
        var headers = exchange.getRequest().getHeaders();
        return headers.containsHeader("HX-Request")
                || headers.getAccept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
    }
}
