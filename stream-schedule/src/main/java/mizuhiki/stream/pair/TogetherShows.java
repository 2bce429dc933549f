package mizuhiki.stream.pair;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Shows to come in which both of a pair have said yes. */
@Repository
class TogetherShows {

    private static final String OF_PERSON = """
            select distinct p.id as pair_id, h.title, h.starts_at, h.id
            from streams.pair p
            join streams.assignment n on n.office_id = p.office_id and n.person_id = p.newcomer_id
              and n.state = 'ACCEPTED'
            join streams.assignment b on b.office_id = p.office_id and b.person_id = p.peer_id
              and b.show_id = n.show_id and b.state = 'ACCEPTED'
            join streams.show h on h.office_id = n.office_id and h.id = n.show_id
            where p.ended_at is null and :personId in (p.newcomer_id, p.peer_id)
              and h.state in ('OFFERED', 'READY', 'ON_AIR') and h.ends_at >= :now
            order by h.starts_at, h.id
            limit 20
            """;

    private final DatabaseClient database;

    TogetherShows(DatabaseClient database) {
        this.database = database;
    }

    record Together(UUID pairId, String title, Instant startsAt) {}

    Flux<Together> ofPerson(UUID personId, Instant now) {
        return database.sql(OF_PERSON)
                .bind("personId", personId)
                .bind("now", now)
                .mapProperties(Together.class)
                .all();
    }
}
