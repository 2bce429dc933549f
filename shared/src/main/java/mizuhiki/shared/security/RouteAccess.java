package mizuhiki.shared.security;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mizuhiki.shared.people.Viewer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.authorization.ReactiveAuthorizationManager;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.server.authorization.AuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.reactive.resource.ResourceWebHandler;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Asks the endpoint a request will reach whom it lets in.
 *
 * <p>The endpoint is found the way the dispatcher will find it, so the two cannot disagree. What leads nowhere is let
 * through to become a "not found", for everybody alike.
 */
@Component
class RouteAccess implements ReactiveAuthorizationManager<AuthorizationContext> {

    /** Looked up at the first request: the mappings depend on beans that need this one. */
    private final Flux<HandlerMapping> mappings;

    private final Map<HandlerMethod, Access> stated = new ConcurrentHashMap<>();

    RouteAccess(ObjectProvider<HandlerMapping> mappings) {
        this.mappings = Flux.defer(() -> Flux.fromStream(mappings::orderedStream))
                .filter(mapping -> !(mapping instanceof FoundEndpoints))
                .cache();
    }

    @Override
    public Mono<AuthorizationResult> authorize(Mono<Authentication> authentication, AuthorizationContext context) {
        var viewer = authentication.mapNotNull(Authentication::getPrincipal).ofType(Viewer.class);
        return Mono.zip(access(context.getExchange()), viewer.singleOptional(), Access::lets)
                .map(AuthorizationDecision::new);
    }

    private Mono<Access> access(ServerWebExchange exchange) {
        var request = exchange.getRequest();
        if (request.getPath().pathWithinApplication().value().startsWith("/actuator")) {
            return Mono.just(actuator(request));
        }
        return mappings.concatMap(mapping -> mapping.getHandler(exchange))
                .next()
                .doOnNext(endpoint -> FoundEndpoints.remember(exchange, endpoint))
                .map(this::of)
                .defaultIfEmpty(Access.OPEN);
    }

    private Access of(Object handler) {
        return switch (handler) {
            case ResourceWebHandler files -> Access.OPEN;
            case HandlerMethod endpoint when isApiDescription(endpoint) -> Access.OPEN;
            case HandlerMethod endpoint -> stated.computeIfAbsent(endpoint, Access::statedBy);
            default -> Access.CLOSED;
        };
    }

    private static boolean isApiDescription(HandlerMethod endpoint) {
        return endpoint.getBeanType().getPackageName().startsWith("org.springdoc.");
    }

    /** Anybody may ask for health; the rest is for staff, and for whatever collects metrics on the same machine. */
    private static Access actuator(ServerHttpRequest request) {
        var path = request.getPath().pathWithinApplication().value();
        var health = path.equals("/actuator/health") || path.startsWith("/actuator/health/");
        return health || comesFromThisMachine(request) ? Access.OPEN : Access.STAFF;
    }

    private static boolean comesFromThisMachine(ServerHttpRequest request) {
        var forwarded = request.getHeaders().containsHeader("Forwarded")
                || request.getHeaders().containsHeader("X-Forwarded-For");
        return !forwarded
                && request.getRemoteAddress() instanceof InetSocketAddress from
                && from.getAddress() != null
                && from.getAddress().isLoopbackAddress();
    }
}
