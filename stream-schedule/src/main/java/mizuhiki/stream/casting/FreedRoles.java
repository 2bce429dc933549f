package mizuhiki.stream.casting;

import java.util.UUID;
import reactor.core.publisher.Mono;

/** Remembers roles somebody cannot take after all, in the transaction that frees them. */
public interface FreedRoles {

    Mono<Void> freed(UUID showId, UUID slotId);
}
