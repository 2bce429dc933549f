package mizuhiki.catalog.likeness;

import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What was said about who can be seen in the photos of the current office. */
@Repository
class Looks {

    private static final String OF = """
            select p.id as photo_id, p.taken_by, coalesce(l.word, 'NONE') as word, coalesce(l.people, '{}') as people
            from catalog.photo p
            left join catalog.photo_look l on (l.office_id, l.photo_id) = (p.office_id, p.id)
            where p.id = :photoId
            """;

    /** A maker's word that comes after that of staff comes too late. */
    private static final String SAY = """
            insert into catalog.photo_look (photo_id, word, people, said_by, said_at)
            values (:photoId, :word, :people, :saidBy, :at)
            on conflict (office_id, photo_id) do update
            set word = excluded.word, people = excluded.people, said_by = excluded.said_by, said_at = excluded.said_at
            where excluded.word = 'STAFF' or photo_look.word = 'MAKER'
            """;

    private final DatabaseClient database;

    Looks(DatabaseClient database) {
        this.database = database;
    }

    Mono<Look> get(UUID photoId) {
        return database.sql(OF)
                .bind("photoId", photoId)
                .mapProperties(Look.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(photoId)));
    }

    Mono<Void> say(Look look, UUID saidBy) {
        return Moment.get()
                .flatMap(at -> database.sql(SAY)
                        .bind("photoId", look.photoId())
                        .bind("word", look.word().name())
                        .bind("people", look.people().toArray(UUID[]::new))
                        .bind("saidBy", saidBy)
                        .bind("at", at)
                        .then());
    }
}
