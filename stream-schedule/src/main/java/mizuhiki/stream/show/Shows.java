package mizuhiki.stream.show;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Stale;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.r2dbc.repository.Query;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The shows of an office. */
public interface Shows extends ReactiveCrudRepository<Show, UUID> {

    default Mono<Show> get(UUID showId) {
        return findById(showId).switchIfEmpty(Mono.error(() -> new NotFound(showId)));
    }

    /** Saves what was decided, unless somebody else was faster. */
    default Mono<Show> keep(Show show) {
        return save(show).onErrorMap(OptimisticLockingFailureException.class, lost -> new Stale());
    }

    /** Held until the caller's transaction ends, so that what hangs on the show changes one at a time. */
    default Mono<Show> hold(UUID showId) {
        return lock(showId).switchIfEmpty(Mono.error(() -> new NotFound(showId)));
    }

    @Query("select * from streams.show where id = :showId for update")
    Mono<Show> lock(UUID showId);

    /** One that takes longer than planned is not over. */
    @Query("""
            select * from streams.show
            where (ends_at >= :now or state = 'ON_AIR') and state not in ('ENDED', 'CLOSED')
            order by starts_at limit 100
            """)
    Flux<Show> upcoming(Instant now);

    @Query("""
            select * from streams.show
            where starts_at >= :from and starts_at < :until and state in ('DRAFT', 'OFFERED', 'READY')
            order by starts_at, id limit 200
            """)
    Flux<Show> plannedBetween(Instant from, Instant until);

    @Query("""
            select * from streams.show
            where (ends_at < :now and state <> 'ON_AIR') or state in ('ENDED', 'CLOSED')
            order by starts_at desc limit 100
            """)
    Flux<Show> past(Instant now);
}
