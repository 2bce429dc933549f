package mizuhiki.house;

import java.time.Instant;
import mizuhiki.shared.time.Moment;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets requests of tests happen on other days. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class OtherDays implements WebFilter {

    static final String HEADER = "Test-Moment";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var moment = exchange.getRequest().getHeaders().getFirst(HEADER);
        var handled = chain.filter(exchange);
        return moment == null ? handled : handled.contextWrite(Moment.is(Instant.parse(moment)));
    }
}
