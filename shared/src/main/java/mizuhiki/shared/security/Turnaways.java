package mizuhiki.shared.security;

import java.net.URI;
import java.util.Optional;
import mizuhiki.shared.web.OwnPath;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
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
                ? lead(exchange, HttpStatus.UNAUTHORIZED, "HX-Redirect", wayInAndBack(exchange))
                : lead(exchange, HttpStatus.SEE_OTHER, HttpHeaders.LOCATION, wayInAndBack(exchange));
    }

    private static Mono<Void> lead(ServerWebExchange exchange, HttpStatus status, String header, URI way) {
        exchange.getResponse().setStatusCode(status);
        exchange.getResponse().getHeaders().set(header, way.toString());
        return exchange.getResponse().setComplete();
    }

    /** Whoever sent something is told that it has not arrived. */
    private static URI wayInAndBack(ServerWebExchange exchange) {
        var way = UriComponentsBuilder.fromPath(WAY_IN);
        if (exchange.getRequest().getMethod() != HttpMethod.GET) {
            way.queryParam("unsent", true);
        }
        return page(exchange.getRequest())
                .map(page -> way.queryParam("next", "{next}").encode().build(page))
                .orElseGet(() -> way.build().toUri());
    }

    /** The page that was asked for, or the one of the form or the part. */
    private static Optional<String> page(ServerHttpRequest request) {
        return request.getMethod() == HttpMethod.GET && !request.getHeaders().containsHeader("HX-Request")
                ? OwnPath.of(request.getURI())
                : OwnPath.before(request);
    }

    private static boolean isProgram(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().pathWithinApplication().value();
        return !FormTokenFilter.wantsPage(exchange) || path.startsWith("/api/");
    }
}
