package mizuhiki.shared.web.counter;

import java.util.List;
import java.util.Optional;
import mizuhiki.shared.web.RepeatedBody;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Serves strangers at the counters. Whatever is unusual about a request goes the long way, and so does a question that
 * cannot be read or is not valid: there it is told what is wrong.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 200)
class ShortWay implements WebFilter {

    private final List<Counter<?>> counters;
    private final Papers papers;

    ShortWay(List<Counter<?>> counters, Papers papers) {
        this.counters = counters;
        this.papers = papers;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return counter(exchange.getRequest())
                .map(counter -> goUp(counter, exchange, chain))
                .orElseGet(() -> chain.filter(exchange));
    }

    private Optional<Counter<?>> counter(ServerHttpRequest request) {
        return PlainRequest.is(request)
                ? counters.stream()
                        .filter(counter -> counter.isAt(request.getPath().pathWithinApplication()))
                        .findFirst()
                : Optional.empty();
    }

    private Mono<Void> goUp(Counter<?> counter, ServerWebExchange exchange, WebFilterChain chain) {
        return DataBufferUtils.join(exchange.getRequest().getBody(), PlainRequest.BODY_MAX)
                .map(RepeatedBody::bytes)
                .flatMap(body -> ask(counter, body, exchange).orElseGet(() -> chain.filter(again(exchange, body))));
    }

    private static ServerWebExchange again(ServerWebExchange exchange, byte[] body) {
        return exchange.mutate()
                .request(new RepeatedBody(exchange.getRequest(), body))
                .build();
    }

    private <Q> Optional<Mono<Void>> ask(Counter<Q> counter, byte[] body, ServerWebExchange exchange) {
        return papers.read(body, counter.question()).map(question -> serve(counter, question, exchange));
    }

    private <Q> Mono<Void> serve(Counter<Q> counter, Q question, ServerWebExchange exchange) {
        ServerRequestObservationContext.findCurrent(exchange.getAttributes())
                .ifPresent(observed -> observed.setPathPattern(counter.path().getPatternString()));
        return counter.serving()
                .serve(question, exchange)
                .flatMap(answer -> papers.write(answer, exchange.getResponse()));
    }
}
