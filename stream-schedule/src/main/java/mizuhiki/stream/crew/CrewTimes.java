package mizuhiki.stream.crew;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import mizuhiki.stream.show.Show;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** When people have roles, asked for or accepted. */
@Repository
public class CrewTimes {

    /** In one order, as whoever plans a talk takes people: two who want the same ones never wait for each other. */
    private static final String HOLD = """
            select p.person_id, pg_advisory_xact_lock(hashtextextended(p.person_id::text, 0))
            from (
              select distinct person_id from streams.assignment
              where show_id = :showId and state <> 'PASSED'
              order by person_id) p
            """;

    private static final String ELSEWHERE = """
            select distinct person_id from streams.assignment
            where person_id = any(:personIds) and show_id <> :showId and state <> 'PASSED'
              and period && tstzrange(:from, :until)
            """;

    private static final String IN_ROLE = """
            select exists (
              select from streams.assignment
              where person_id = any(:personIds) and state <> 'PASSED' and period && tstzrange(:from, :until))
            """;

    private final DatabaseClient database;

    CrewTimes(DatabaseClient database) {
        this.database = database;
    }

    /** Everybody asked for a show. Until the caller's transaction ends nothing else is arranged with them. */
    public Mono<Set<UUID>> hold(UUID showId) {
        return database.sql(HOLD)
                .bind("showId", showId)
                .mapValue(UUID.class)
                .all()
                .collect(toSet());
    }

    /** Of the people named, who has a role in another show at that time. */
    public Mono<Set<UUID>> elsewhere(Show show, Collection<UUID> personIds) {
        return database.sql(ELSEWHERE)
                .bind("personIds", personIds.toArray(UUID[]::new))
                .bind("showId", show.id())
                .bind("from", show.startsAt())
                .bind("until", show.endsAt())
                .mapValue(UUID.class)
                .all()
                .collect(toSet());
    }

    /** Whether any of them has a role then. */
    public Mono<Boolean> inRole(Collection<UUID> personIds, Instant from, Instant until) {
        return database.sql(IN_ROLE)
                .bind("personIds", personIds.toArray(UUID[]::new))
                .bind("from", from)
                .bind("until", until)
                .mapValue(Boolean.class)
                .one();
    }
}
