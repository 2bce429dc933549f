package mizuhiki.shared.web.failure;

import mizuhiki.shared.web.page.Shells;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/** The last to hear of every failure: tells it to who asked, and to the log if it is ours to mend. */
@Component
@Order(-2)
class ProblemHandler implements WebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final Shells shells;
    private final ProblemResponses responses;

    ProblemHandler(Shells shells, ProblemResponses responses) {
        this.shells = shells;
        this.responses = responses;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (exchange.getResponse().isCommitted() || DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            return Mono.error(failure);
        }
        var problem = Diagnosis.of(failure);
        if (problem.status().is5xxServerError()) {
            note(exchange, problem, failure);
        }
        exchange.getResponse().getHeaders().remove("ETag");
        shells.prepare(exchange);
        return responses.write(exchange, problem);
    }

    /** Without the query: it may carry a buyer's key. */
    private static void note(ServerWebExchange exchange, Problem problem, Throwable failure) {
        var request = exchange.getRequest();
        if (problem.isOurFault()) {
            LOG.error("{} {} {} failed", request.getId(), request.getMethod(), request.getPath(), failure);
        } else {
            LOG.warn("{} {} {}: {}", request.getId(), request.getMethod(), request.getPath(), problem.slug());
        }
    }
}
