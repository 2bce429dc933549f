package mizuhiki.catalog.making;

import java.util.UUID;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.problem.NotFound;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The lots of the current office. */
interface Lots extends ReactiveCrudRepository<Lot, UUID> {

    /** Others' lots are none of a member's business. */
    default Mono<Lot> get(UUID lotId, Viewer viewer) {
        return findById(lotId).filter(lot -> lot.isOf(viewer)).switchIfEmpty(Mono.error(() -> new NotFound(lotId)));
    }

    Flux<Lot> findByRegisteredByAndFinishedAtIsNullAndThrownAwayAtIsNullOrderByStartedAtDesc(UUID registeredBy);

    default Flux<Lot> draftsOf(UUID personId) {
        return findByRegisteredByAndFinishedAtIsNullAndThrownAwayAtIsNullOrderByStartedAtDesc(personId);
    }
}
