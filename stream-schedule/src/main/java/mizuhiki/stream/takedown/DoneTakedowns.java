package mizuhiki.stream.takedown;

import java.time.Instant;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What was taken down. */
@Repository
class DoneTakedowns {

    private static final String ALL = """
            select person_id, subject, subject_id, title, done_by, done_at
            from streams.takedown order by done_at desc, subject_id
            """;

    private static final String LATEST = ALL + "limit 20";

    /** Of two who say so at once, the first has done it. */
    private static final String KEEP = """
            insert into streams.takedown (person_id, subject, subject_id, title, done_by, done_at)
            values (:personId, :subject, :subjectId, :title, :doneBy, :doneAt)
            on conflict (office_id, person_id, subject, subject_id) do update
            set title = excluded.title, done_by = excluded.done_by, done_at = excluded.done_at
            where streams.takedown.done_at < :since
            """;

    private static final String UNDO = """
            delete from streams.takedown
            where person_id = :personId and subject = :subject and subject_id = :subjectId
            """;

    private final DatabaseClient database;

    DoneTakedowns(DatabaseClient database) {
        this.database = database;
    }

    /** The latest first. */
    Flux<Done> all() {
        return database.sql(ALL).mapProperties(Done.class).all();
    }

    Flux<Done> latest() {
        return database.sql(LATEST).mapProperties(Done.class).all();
    }

    /** @param since done before does not count */
    Mono<Void> keep(Done done, Instant since) {
        return database.sql(KEEP)
                .bindProperties(done)
                .bind("since", since)
                .bind("subject", done.subject().name())
                .then();
    }

    /** Emits whether it was done. */
    Mono<Boolean> undo(UUID personId, Subject subject, UUID subjectId) {
        return database.sql(UNDO)
                .bind("personId", personId)
                .bind("subject", subject.name())
                .bind("subjectId", subjectId)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }
}
