package mizuhiki.stream.occasion;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Whether somebody is expected at an occasion. */
@Repository
public class Invitations {

    private static final String EXPECTED = """
            select exists (
              select from streams.occasion o
              join streams.occasion_person p on p.office_id = o.office_id and p.occasion_id = o.id
              where p.person_id = :personId and o.state = 'PLANNED' and o.starts_at < :until and o.ends_at > :from)
            """;

    private final DatabaseClient database;

    Invitations(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Boolean> expected(UUID personId, Instant from, Instant until) {
        return database.sql(EXPECTED)
                .bind("personId", personId)
                .bind("from", from)
                .bind("until", until)
                .mapValue(Boolean.class)
                .one();
    }
}
