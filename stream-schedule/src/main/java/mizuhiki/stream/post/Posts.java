package mizuhiki.stream.post;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Stale;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.r2dbc.repository.Query;
import org.springframework.data.repository.reactive.ReactiveCrudRepository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The posts of an office. */
public interface Posts extends ReactiveCrudRepository<Post, UUID> {

    default Mono<Post> get(UUID postId) {
        return findById(postId).switchIfEmpty(Mono.error(() -> new NotFound(postId)));
    }

    /** Saves what was decided, unless somebody else was faster. */
    default Mono<Post> keep(Post post) {
        return save(post).onErrorMap(OptimisticLockingFailureException.class, lost -> new Stale());
    }

    /** Held until the caller's transaction ends: what goes out and whom it shows is decided at one time. */
    default Mono<Post> hold(UUID postId) {
        return lock(postId).switchIfEmpty(Mono.error(() -> new NotFound(postId)));
    }

    @Query("select * from streams.post where id = :postId for update")
    Mono<Post> lock(UUID postId);

    @Query("""
            select * from streams.post
            order by state in ('PUBLISHED', 'TAKEN_DOWN'), case when state in ('PLANNED', 'READY') then publish_at end,
                     published_at desc, id
            limit 100
            """)
    Flux<Post> openFirst();

    /** Posts of days gone by that never went out; whatever tells of a show that was called off waits for nobody. */
    @Query("""
            select count(*) from streams.post p
            left join streams.show h on h.office_id = p.office_id and h.id = p.show_id
            where p.state in ('PLANNED', 'READY') and p.publish_at < :before and h.state is distinct from 'CANCELLED'
            """)
    Mono<Long> missedBefore(Instant before);

    @Query("select * from streams.post where show_id = :showId order by publish_at, id limit 100")
    Flux<Post> ofShow(UUID showId);
}
