package mizuhiki.stream.repeat;

import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Stale;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.r2dbc.repository.Query;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All that repeats in an office. */
interface Repeats extends ReactiveCrudRepository<Repeat, UUID> {

    default Mono<Repeat> get(UUID repeatId) {
        return findById(repeatId).switchIfEmpty(Mono.error(() -> new NotFound(repeatId)));
    }

    default Mono<Repeat> keep(Repeat repeat) {
        return save(repeat).onErrorMap(OptimisticLockingFailureException.class, lost -> new Stale());
    }

    /** Held until the caller's transaction ends: one at a time lays its days. */
    default Mono<Repeat> hold(UUID repeatId) {
        return lock(repeatId).switchIfEmpty(Mono.error(() -> new NotFound(repeatId)));
    }

    @Query("select * from streams.repeat where id = :repeatId for update")
    Mono<Repeat> lock(UUID repeatId);

    /** In one order, so that two who lay all of them never wait for each other. */
    @Query("select * from streams.repeat where last_day is null or last_day >= :today order by id for update")
    Flux<Repeat> holdGoing(LocalDate today);

    @Query("select * from streams.repeat where last_day is null or last_day >= :today order by first_day, id")
    Flux<Repeat> going(LocalDate today);
}
