package mizuhiki.shared.web.counter;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mizuhiki.shared.web.RepeatedBody;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.observation.ServerRequestObservationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Serves strangers at the counters. Whatever is unusual about a request goes the long way, and so does a question that
 * cannot be read or is not valid: there it is told what is wrong.
 *
 * <p>Stands behind the public door, which knows the office and lets in no name that is not one, and before the security
 * chain, whose firewall and form tokens a plain request to such an address has no use for.
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
        return PlainRequest.is(exchange.getRequest()) ? counterOrOn(exchange, chain) : chain.filter(exchange);
    }

    private Mono<Void> counterOrOn(ServerWebExchange exchange, WebFilterChain chain) {
        return counters.stream()
                .flatMap(counter -> visit(counter, exchange, chain))
                .findFirst()
                .orElseGet(() -> chain.filter(exchange));
    }

    private Stream<Mono<Void>> visit(Counter<?> counter, ServerWebExchange exchange, WebFilterChain chain) {
        return counter
                .read(exchange.getRequest().getPath().pathWithinApplication())
                .map(said -> serveOrSendOn(counter, new Visit(exchange, said), chain))
                .stream();
    }

    private Mono<Void> serveOrSendOn(Counter<?> counter, Visit visit, WebFilterChain chain) {
        var exchange = visit.exchange();
        return RepeatedBody.read(exchange.getRequest(), PlainRequest.BODY_MAX)
                .flatMap(body -> ask(counter, body, visit).orElseGet(() -> chain.filter(again(exchange, body))));
    }

    private static ServerWebExchange again(ServerWebExchange exchange, byte[] body) {
        return exchange.mutate()
                .request(new RepeatedBody(exchange.getRequest(), body))
                .build();
    }

    private <Q> Optional<Mono<Void>> ask(Counter<Q> counter, byte[] body, Visit visit) {
        return papers.read(body, counter.question()).map(question -> serve(counter, question, visit));
    }

    private <Q> Mono<Void> serve(Counter<Q> counter, Q question, Visit visit) {
        ServerRequestObservationContext.findCurrent(visit.exchange().getAttributes())
                .ifPresent(observed -> observed.setPathPattern(counter.path().getPatternString()));
        return counter.serving()
                .serve(question, visit)
                .flatMap(answer -> papers.write(answer, visit.exchange().getResponse()));
    }
}
