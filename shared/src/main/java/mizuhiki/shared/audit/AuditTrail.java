package mizuhiki.shared.audit;

import io.r2dbc.spi.Parameters;
import io.r2dbc.spi.R2dbcType;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Pieces;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** The log of the current office read back, the newest first; of one person both what they did and what was done. */
@Repository
class AuditTrail {

    private static final String DEEDS = """
            select position, actor_id, action, subject_id, details::text as details, at
            from people.audit
            where (:person::uuid is null or actor_id = :person::uuid or subject_id = :person::uuid)
              and (:before::bigint is null or position < :before::bigint)
            order by position desc
            limit :limit
            """;

    private static final int FETCHED_AT_ONCE = 5_000;

    private final DatabaseClient database;

    AuditTrail(DatabaseClient database) {
        this.database = database;
    }

    Flux<Deed> newest(@Nullable UUID personId, Page page) {
        var before = Optional.ofNullable(page.afterId()).map(UUID::getLeastSignificantBits);
        return deeds(personId, before.orElse(null), page.limit());
    }

    Flux<Deed> all(@Nullable UUID personId) {
        return Pieces.of(
                FETCHED_AT_ONCE,
                last -> deeds(personId, last.map(Deed::position).orElse(null), FETCHED_AT_ONCE));
    }

    private Flux<Deed> deeds(@Nullable UUID personId, @Nullable Long before, int limit) {
        return database.sql(DEEDS)
                .bind("person", personId == null ? Parameters.in(UUID.class) : Parameters.in(personId))
                .bind("before", Parameters.in(R2dbcType.BIGINT, before))
                .bind("limit", limit)
                .mapProperties(Deed.class)
                .all();
    }
}
