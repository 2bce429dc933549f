package mizuhiki.shared.office;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.context.ContextView;

/** The office in the Reactor context: put there once at the edge, read by every connection. */
public final class CurrentOffice {

    private CurrentOffice() {}

    /** For {@code contextWrite}: everything upstream works for this office. */
    public static Function<Context, Context> is(UUID officeId) {
        return context -> context.put(CurrentOffice.class, officeId);
    }

    public static Optional<UUID> in(ContextView context) {
        return context.getOrEmpty(CurrentOffice.class);
    }

    /** Empty where no office is known. */
    public static Mono<UUID> get() {
        return Mono.deferContextual(context -> Mono.justOrEmpty(in(context)));
    }
}
