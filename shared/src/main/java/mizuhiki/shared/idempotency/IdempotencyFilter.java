package mizuhiki.shared.idempotency;

import java.util.UUID;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.people.CurrentViewer;
import mizuhiki.shared.web.RepeatedBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.server.handler.ExceptionHandlingWebHandler;
import reactor.core.publisher.Mono;

/** Works on a request with a key once. Stands behind the security chain: it needs to know who calls. */
@Component
@Order(0)
public class IdempotencyFilter implements WebFilter {

    private static final Logger LOG = LoggerFactory.getLogger(IdempotencyFilter.class);
    private static final int BODY_MAX = 256 * 1024;

    private final Answers answers;
    private final ObjectProvider<WebExceptionHandler> problems;

    IdempotencyFilter(Answers answers, ObjectProvider<WebExceptionHandler> problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        if (!isCovered(exchange.getRequest())) {
            return chain.filter(exchange);
        }
        return CurrentOffice.get()
                .map(officeId -> attempt(exchange, chain, officeId))
                .defaultIfEmpty(chain.filter(exchange))
                .flatMap(work -> work);
    }

    public static boolean hasKey(ServerHttpRequest request) {
        return request.getHeaders().containsHeader(Attempt.HEADER);
    }

    private static boolean isCovered(ServerHttpRequest request) {
        return request.getMethod() == HttpMethod.POST
                && hasKey(request)
                && request.getPath().pathWithinApplication().value().startsWith("/api/v1/");
    }

    private Mono<Void> attempt(ServerWebExchange exchange, WebFilterChain chain, UUID officeId) {
        return Mono.zip(body(exchange.getRequest()), CurrentViewer.get().singleOptional(), (body, viewer) -> {
                    var attempt = Attempt.at(exchange.getRequest(), body, officeId, viewer);
                    return new Work(exchange, chain, attempt, body);
                })
                .flatMap(this::firstOrAgain);
    }

    private Mono<Void> firstOrAgain(Work work) {
        return answers.claim(work.attempt())
                .map(claim -> first(work, claim))
                .defaultIfEmpty(again(work))
                .flatMap(next -> next);
    }

    private Mono<Void> again(Work work) {
        var response = work.exchange().getResponse();
        return answers.earlier(work.attempt())
                .doOnError(StillAtIt.class, early -> response.getHeaders().set(HttpHeaders.RETRY_AFTER, "1"))
                .flatMap(answer -> answer.writeTo(response));
    }

    /** Problems are rendered in here: they are answers, too. */
    private Mono<Void> first(Work work, UUID claim) {
        var response = new OverheardBody(work.exchange().getResponse());
        response.beforeCommit(() -> settle(work.attempt(), claim, response.answer()));
        var overheard = work.exchange()
                .mutate()
                .request(work.request())
                .response(response)
                .build();
        return new ExceptionHandlingWebHandler(
                        work.chain()::filter, problems.orderedStream().toList())
                .handle(overheard)
                .then(Mono.defer(response::setComplete));
    }

    private Mono<Void> settle(Attempt attempt, UUID claim, Answer answer) {
        var settled = answer.isFinal() ? answers.keep(claim, attempt.officeId(), answer) : answers.giveUp(claim);
        return settled.doOnError(failure -> LOG.warn("an answer was given but not kept", failure))
                .onErrorComplete();
    }

    /** Forms and files are read where they are needed; their length and the key must do. */
    private static Mono<byte[]> body(ServerHttpRequest request) {
        return isJson(request) ? RepeatedBody.read(request, BODY_MAX) : Mono.just(new byte[0]);
    }

    private static boolean isJson(ServerHttpRequest request) {
        var type = request.getHeaders().getContentType();
        return type != null
                && (type.isCompatibleWith(MediaType.APPLICATION_JSON) || "json".equals(type.getSubtypeSuffix()));
    }

    private record Work(ServerWebExchange exchange, WebFilterChain chain, Attempt attempt, byte[] body) {

        ServerHttpRequest request() {
            var request = exchange.getRequest();
            return isJson(request) ? new RepeatedBody(request, body) : request;
        }
    }
}
