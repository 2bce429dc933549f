package mizuhiki.demo.house;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import mizuhiki.shared.time.Moment;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Lets the demo's own requests happen in the past; only this process knows the word that makes it so. */
@Component
@ConditionalOnBooleanProperty("mizuhiki.demo.enabled")
@Order(Ordered.HIGHEST_PRECEDENCE)
public class PastRequests implements WebFilter {

    static final String HEADER = "Mizuhiki-Demo-Moment";

    private final String word = word();

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var header = exchange.getRequest().getHeaders().getFirst(HEADER);
        var handled = chain.filter(exchange);
        if (header == null || !header.startsWith(word)) {
            return handled;
        }
        return handled.contextWrite(Moment.is(Instant.parse(header.substring(word.length()))));
    }

    String headerFor(Instant moment) {
        return word + moment;
    }

    private static String word() {
        var random = new byte[24];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random) + ' ';
    }
}
