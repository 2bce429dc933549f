package mizuhiki.order.form;

import mizuhiki.shared.problem.NotFound;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reads once more what was sent and refused. */
public final class SentForm {

    private SentForm() {}

    /** What is not there cannot be mended in a form. */
    public static Mono<Typed> refused(ServerWebExchange exchange, Exception why) {
        var path = exchange.getRequest().getPath().pathWithinApplication().value();
        return why instanceof NotFound
                ? Mono.error(why)
                : exchange.getFormData().map(fields -> Typed.refused(path, fields.toSingleValueMap(), why));
    }
}
