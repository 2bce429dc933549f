package mizuhiki.shared.security;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Mono;

/** How those are turned away who may not pass: people are shown the way in, programs get a problem. */
final class Turnaways {

    private static final String PROBLEM = """
            {"type":"/problems/not-signed-in","title":"Sign in first","status":401}""";

    private Turnaways() {}

    static Mono<Void> stranger(ServerWebExchange exchange) {
        if (!FormTokenFilter.wantsPage(exchange) || isApi(exchange)) {
            return problem(exchange);
        }
        if (exchange.getRequest().getHeaders().containsHeader("HX-Request")) {
            exchange.getResponse().setStatusCode(HttpStatus.UNAUTHORIZED);
            exchange.getResponse().getHeaders().set("HX-Redirect", "/sign-in");
            return exchange.getResponse().setComplete();
        }
        exchange.getResponse().setStatusCode(HttpStatus.SEE_OTHER);
        exchange.getResponse().getHeaders().setLocation(wayIn(exchange));
        return exchange.getResponse().setComplete();
    }

    private static URI wayIn(ServerWebExchange exchange) {
        var way = UriComponentsBuilder.fromPath("/sign-in");
        if (exchange.getRequest().getMethod() == HttpMethod.GET) {
            var uri = exchange.getRequest().getURI();
            var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            way.queryParam("next", "{next}");
            return way.encode().build(uri.getRawPath() + query);
        }
        return way.build().toUri();
    }

    private static boolean isApi(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().pathWithinApplication().value().startsWith("/api/");
    }

    private static Mono<Void> problem(ServerWebExchange exchange) {
        var response = exchange.getResponse();
        response.setStatusCode(HttpStatus.UNAUTHORIZED);
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        response.getHeaders().set("WWW-Authenticate", "Bearer");
        return response.writeWith(Mono.just(response.bufferFactory().wrap(PROBLEM.getBytes(StandardCharsets.UTF_8))));
    }
}
