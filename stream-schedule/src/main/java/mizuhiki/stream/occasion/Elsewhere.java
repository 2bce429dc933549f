package mizuhiki.stream.occasion;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import mizuhiki.stream.turn.Span;
import reactor.core.publisher.Mono;

/** What besides occasions takes the time of people. */
public interface Elsewhere {

    /** Who of them is not free then. Until the caller's transaction ends nothing else is arranged with them. */
    Mono<Set<UUID>> busy(Collection<UUID> personIds, Span span);

    /** Who of them has a role then, whatever else they have. */
    Mono<Set<UUID>> inRole(Collection<UUID> personIds, Span span);
}
