package mizuhiki.shared.security;

import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.HandlerMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The endpoint that was asked whom it lets in is the one that is called: there is no need to find it twice. */
@Component
class FoundEndpoints implements HandlerMapping, Ordered {

    private static final String FOUND = FoundEndpoints.class.getName();

    static void remember(ServerWebExchange exchange, Object endpoint) {
        exchange.getAttributes().put(FOUND, endpoint);
    }

    @Override
    public Mono<Object> getHandler(ServerWebExchange exchange) {
        return Mono.justOrEmpty(exchange.<Object>getAttribute(FOUND));
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
