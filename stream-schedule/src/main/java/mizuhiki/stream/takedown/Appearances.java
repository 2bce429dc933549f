package mizuhiki.stream.takedown;

import java.util.Collection;
import java.util.UUID;
import reactor.core.publisher.Flux;

/** A feature in which people appear in public. */
public interface Appearances {

    /** Everything of these people that is public by now. */
    Flux<Appearance> of(Collection<UUID> personIds);
}
