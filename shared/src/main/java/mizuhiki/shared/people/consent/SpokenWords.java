package mizuhiki.shared.people.consent;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** The ledger read back, the last word first: what was said, and who wrote it down. */
@Repository
public class SpokenWords {

    private static final String LAST_WORDS = """
            select person_id, purpose, given, from_day, until_day, recorded_by, recorded_at
            from people.consent where person_id = :person and purpose = :purpose order by position desc limit 5
            """;

    private final DatabaseClient database;

    SpokenWords(DatabaseClient database) {
        this.database = database;
    }

    /** What was said last to one purpose, and who wrote it down. */
    public Flux<SpokenWord> lastWords(UUID personId, Consent purpose) {
        return database.sql(LAST_WORDS)
                .bind("person", personId)
                .bind("purpose", purpose.name())
                .mapProperties(SpokenWord.class)
                .all();
    }
}
