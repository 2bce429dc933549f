package mizuhiki.shared.security.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpCookie;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseCookie;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;

/** The cookie in which a browser carries its session; scripts cannot read it, other sites cannot post with it. */
@Component
public class SessionCookie {

    public static final String NAME = "mizuhiki_session";

    private final Sessions sessions;

    SessionCookie(Sessions sessions) {
        this.sessions = sessions;
    }

    public void put(ServerWebExchange exchange, Session session) {
        var lasts = Duration.between(Instant.now(), session.until());
        exchange.getResponse().addCookie(cookie(exchange, sessions.token(session), lasts));
    }

    /**
     * Whoever goes from page to page stays signed in. What a page does beside that renews nothing: it may still be under
     * way when somebody signs out.
     */
    void keep(ServerWebExchange exchange, Session session) {
        var request = exchange.getRequest();
        if (isPageTurned(request) && !SessionContexts.hasBearer(request)) {
            sessions.renew(session).ifPresent(renewed -> put(exchange, renewed));
        }
    }

    private static boolean isPageTurned(ServerHttpRequest request) {
        var headers = request.getHeaders();
        return request.getMethod() == HttpMethod.GET
                && !headers.containsHeader("HX-Request")
                && headers.getAccept().stream().anyMatch(MediaType.TEXT_HTML::equalsTypeAndSubtype);
    }

    public void remove(ServerWebExchange exchange) {
        exchange.getResponse().addCookie(cookie(exchange, "", Duration.ZERO));
    }

    public static Optional<String> in(ServerHttpRequest request) {
        return Optional.ofNullable(request.getCookies().getFirst(NAME)).map(HttpCookie::getValue);
    }

    public static Optional<String> in(ServerHttpResponse response) {
        return Optional.ofNullable(response.getCookies().getFirst(NAME)).map(HttpCookie::getValue);
    }

    private static ResponseCookie cookie(ServerWebExchange exchange, String value, Duration lasts) {
        return ResponseCookie.from(NAME, value)
                .path("/")
                .httpOnly(true)
                .sameSite("Lax")
                .secure("https".equals(exchange.getRequest().getURI().getScheme()))
                .maxAge(lasts)
                .build();
    }
}
