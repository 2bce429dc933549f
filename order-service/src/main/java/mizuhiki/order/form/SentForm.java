package mizuhiki.order.form;

import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Refusal;
import org.springframework.validation.BindingResult;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reads once more what was sent and refused. */
public final class SentForm {

    private SentForm() {}

    /** What is not there cannot be mended in a form, and programs have none. */
    public static Mono<Typed> refused(ServerWebExchange exchange, Exception why) {
        return why instanceof NotFound || path(exchange).startsWith("/api/")
                ? Mono.error(why)
                : exchange.getFormData().map(fields -> Typed.refused(path(exchange), fields.toSingleValueMap(), why));
    }

    /** Only what can be mended in the form: what changed meanwhile is told on a page of its own. */
    public static Mono<Typed> invalid(ServerWebExchange exchange, Exception why) {
        return why instanceof Refusal refusal && refusal.reason() != Refusal.Reason.INVALID
                ? Mono.error(why)
                : refused(exchange, why);
    }

    /** For pages whose path has rules of its own. */
    public static Mono<Typed> unclear(ServerWebExchange exchange, BindingResult faults) {
        return exchange.getFormData().map(fields -> Typed.unclear(path(exchange), fields.toSingleValueMap(), faults));
    }

    /** Nothing is wrong with it: somebody wants to see more before it is kept. */
    public static Mono<Typed> kept(ServerWebExchange exchange) {
        return exchange.getFormData().map(fields -> Typed.kept(path(exchange), fields.toSingleValueMap()));
    }

    private static String path(ServerWebExchange exchange) {
        return exchange.getRequest().getPath().pathWithinApplication().value();
    }
}
