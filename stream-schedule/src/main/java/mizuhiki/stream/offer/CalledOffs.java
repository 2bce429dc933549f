package mizuhiki.stream.offer;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.show.Shows;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Shows that were called off, told to each who had a role in them, or was asked for one, until they have seen it, or until
 * the show would have been over for so long that it helps nobody any more.
 */
@Repository
class CalledOffs {

    private static final String OF_PERSON = """
            select h.id as show_id, h.title, h.starts_at
            from streams.called_off c
            join streams.show h on h.office_id = c.office_id and h.id = c.show_id
            where c.person_id = :personId and h.ends_at > :from
            order by h.starts_at, h.id
            """;

    private static final String SEEN = """
            delete from streams.called_off where person_id = :personId and show_id = :showId
            """;

    private static final Duration TOLD = Duration.ofDays(14);

    private final DatabaseClient database;
    private final Shows shows;

    CalledOffs(DatabaseClient database, Shows shows) {
        this.database = database;
        this.shows = shows;
    }

    Mono<List<CalledOff>> ofPerson(UUID personId) {
        return Moment.get()
                .flatMapMany(now -> database.sql(OF_PERSON)
                        .bind("personId", personId)
                        .bind("from", now.minus(TOLD))
                        .mapProperties(CalledOff.class)
                        .all())
                .collectList();
    }

    /** However often they say so. */
    Mono<Void> seen(UUID personId, UUID showId) {
        return shows.get(showId)
                .then(database.sql(SEEN)
                        .bind("personId", personId)
                        .bind("showId", showId)
                        .then());
    }
}
