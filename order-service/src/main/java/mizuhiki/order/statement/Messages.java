package mizuhiki.order.statement;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The words written so far. */
@Repository
class Messages {

    private static final String MESSAGE = "select person_id, words from orders.statement_message where month = :month";
    private static final String OF_PERSON = MESSAGE + " and person_id = :personId";

    private static final String WRITE = """
            insert into orders.statement_message (month, person_id, words, written_by, written_at)
            values (:month, :personId, :words, :writtenBy, :writtenAt)
            on conflict (office_id, month, person_id)
            do update set words = excluded.words, written_by = excluded.written_by, written_at = excluded.written_at
            """;

    private final DatabaseClient database;

    Messages(DatabaseClient database) {
        this.database = database;
    }

    Mono<Map<UUID, String>> of(YearMonth month) {
        return database.sql(MESSAGE)
                .bind("month", month.atDay(1))
                .mapProperties(Message.class)
                .all()
                .collectMap(Message::personId, Message::words);
    }

    Mono<Message> find(YearMonth month, UUID personId) {
        return database.sql(OF_PERSON)
                .bind("month", month.atDay(1))
                .bind("personId", personId)
                .mapProperties(Message.class)
                .one();
    }

    Mono<Void> write(YearMonth month, Message message, UUID writtenBy, Instant writtenAt) {
        return database.sql(WRITE)
                .bind("month", month.atDay(1))
                .bindProperties(message)
                .bind("writtenBy", writtenBy)
                .bind("writtenAt", writtenAt)
                .then();
    }
}
