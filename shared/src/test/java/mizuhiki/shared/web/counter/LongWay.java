package mizuhiki.shared.web.counter;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Marks what comes past the counters, for those who ask which way they went. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 201)
class LongWay implements WebFilter {

    static final String MARK = "Went-The-Long-Way";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (exchange.getRequest().getHeaders().containsHeader(MARK)) {
            exchange.getResponse().getHeaders().set(MARK, "yes");
        }
        return chain.filter(exchange);
    }
}
