package mizuhiki.shared.security;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** How strangers are turned away: people are shown the way in, programs get a problem. */
final class Turnaways {

    private static final String WAY_IN = "/sign-in";

    private Turnaways() {}

    static Mono<Void> stranger(ServerWebExchange exchange, AuthenticationException why) {
        var headers = exchange.getRequest().getHeaders();
        if (isProgram(exchange)) {
            exchange.getResponse().getHeaders().set(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            return Mono.error(why);
        }
        return headers.containsHeader("HX-Request")
                ? leadPage(exchange)
                : lead(exchange, HttpStatus.SEE_OTHER, HttpHeaders.LOCATION, wayInAndBack(exchange));
    }

    /** A part of a page was asked for, after its session had ended: the whole page is led away. */
    private static Mono<Void> leadPage(ServerWebExchange exchange) {
        return lead(exchange, HttpStatus.UNAUTHORIZED, "HX-Redirect", URI.create(WAY_IN));
    }

    private static Mono<Void> lead(ServerWebExchange exchange, HttpStatus status, String header, URI way) {
        exchange.getResponse().setStatusCode(status);
        exchange.getResponse().getHeaders().set(header, way.toString());
        return exchange.getResponse().setComplete();
    }

    private static URI wayInAndBack(ServerWebExchange exchange) {
        if (exchange.getRequest().getMethod() != HttpMethod.GET) {
            return URI.create(WAY_IN);
        }
        var asked = exchange.getRequest().getURI();
        var query = asked.getRawQuery() == null ? "" : "?" + asked.getRawQuery();
        return UriComponentsBuilder.fromPath(WAY_IN)
                .queryParam("next", "{next}")
                .encode()
                .build(asked.getRawPath() + query);
    }

    private static boolean isProgram(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().pathWithinApplication().value();
        return !FormTokenFilter.wantsPage(exchange) || path.startsWith("/api/");
    }
}
