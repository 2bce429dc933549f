package mizuhiki.stream.occasion;

import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Stale;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.r2dbc.repository.Query;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Mono;

/** The occasions of an office. */
public interface Occasions extends ReactiveCrudRepository<Occasion, UUID> {

    default Mono<Occasion> get(UUID occasionId) {
        return findById(occasionId).switchIfEmpty(Mono.error(() -> new NotFound(occasionId)));
    }

    default Mono<Occasion> keep(Occasion occasion) {
        return save(occasion).onErrorMap(OptimisticLockingFailureException.class, lost -> new Stale());
    }

    /** Held until the caller's transaction ends. */
    default Mono<Occasion> hold(UUID occasionId) {
        return lock(occasionId).switchIfEmpty(Mono.error(() -> new NotFound(occasionId)));
    }

    @Query("select * from streams.occasion where id = :occasionId for update")
    Mono<Occasion> lock(UUID occasionId);
}
