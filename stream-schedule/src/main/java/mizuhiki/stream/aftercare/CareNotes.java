package mizuhiki.stream.aftercare;

import java.time.Instant;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.secret.FieldCipher;
import mizuhiki.stream.aftercare.AfterCares.Whose;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What people wrote after shows, encrypted. */
@Repository
class CareNotes {

    private static final String NOTE = """
            select note from streams.after_care
            where show_id = :showId and person_id = :personId and note is not null
              and said_at > now() - interval '30 days'
            """;

    private static final String WRITE = """
            insert into streams.after_care (show_id, person_id, note, said_at)
            values (:showId, :personId, :note, :at)
            on conflict (office_id, show_id, person_id) do update set note = excluded.note, said_at = excluded.said_at
            """;

    private static final String TAKE_BACK = """
            update streams.after_care set note = null where show_id = :showId and person_id = :personId
            """;

    private final DatabaseClient database;
    private final FieldCipher cipher;

    CareNotes(DatabaseClient database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Empty where nothing was written. The caller records who looked. */
    Mono<String> note(Whose whose) {
        var encrypted = about(NOTE, whose).mapValue(byte[].class).one();
        return Mono.zip(CurrentOffice.get().map(whose::note), encrypted, cipher::decrypt);
    }

    Mono<Void> write(Whose whose, String note, Instant at) {
        return CurrentOffice.get()
                .map(officeId -> cipher.encrypt(whose.note(officeId), note))
                .flatMap(encrypted -> about(WRITE, whose)
                        .bind("note", encrypted)
                        .bind("at", at)
                        .then());
    }

    Mono<Void> takeBack(Whose whose) {
        return about(TAKE_BACK, whose).then();
    }

    private DatabaseClient.GenericExecuteSpec about(String sql, Whose whose) {
        return database.sql(sql).bind("showId", whose.showId()).bind("personId", whose.personId());
    }
}
