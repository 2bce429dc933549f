package mizuhiki.shared.web.counter;

import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import reactor.core.publisher.Mono;

/**
 * An endpoint of the public API that is open to all, asked by POST: one JSON question, one JSON answer.
 *
 * @param path as in the mapping of its controller
 * @param serving what its controller does
 */
public record Counter<Q>(PathPattern path, Class<Q> question, Serving<Q> serving) {

    public static <Q> Counter<Q> at(String path, Class<Q> question, Serving<Q> serving) {
        return new Counter<>(PathPatternParser.defaultInstance.parse(path), question, serving);
    }

    boolean isAt(PathContainer address) {
        return path.matches(address);
    }

    @FunctionalInterface
    public interface Serving<Q> {

        Mono<? extends ResponseEntity<?>> serve(Q question, ServerWebExchange exchange);
    }
}
