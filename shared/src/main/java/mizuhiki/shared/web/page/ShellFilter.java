package mizuhiki.shared.web.page;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** After sign-in was looked at, prepares the frame for whoever asks for a page. */
@Component
@Order(0)
class ShellFilter implements WebFilter {

    private static final List<String> FRAMELESS = List.of("/api/", "/assets/", "/webjars/", "/actuator/");

    private final Shells shells;

    ShellFilter(Shells shells) {
        this.shells = shells;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (wantsPage(exchange)) {
            shells.prepare(exchange);
        }
        return chain.filter(exchange);
    }

    private static boolean wantsPage(ServerWebExchange exchange) {
        var path = exchange.getRequest().getPath().value();
        return FRAMELESS.stream().noneMatch(path::startsWith)
                && !MediaType.TEXT_EVENT_STREAM_VALUE.equals(
                        exchange.getRequest().getHeaders().getFirst(HttpHeaders.ACCEPT));
    }
}
