package mizuhiki.stream.note;

import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.secret.Field;
import mizuhiki.shared.secret.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The notes of pairs, encrypted: who may read is decided by whoever asks here. */
@Repository
class Notes {

    private static final String NOTE = """
            select id, newcomer_id, author_id, body, written_at, shared_at from streams.pair_note
            """;

    private static final String OF_PAIR = NOTE + """
            where pair_id = :pairId
              and (:after::uuid is null
                or (written_at, id) < (select o.written_at, o.id from streams.pair_note o where o.id = :after))
            order by written_at desc, id desc
            limit :limit
            """;

    private static final String SHARED =
            NOTE + "where newcomer_id = :personId and shared_at is not null order by written_at desc, id desc";

    private static final String WRITE = """
            insert into streams.pair_note (id, pair_id, newcomer_id, author_id, body, written_at)
            values (:id, :pairId, :newcomerId, :authorId, :body, :writtenAt)
            on conflict do nothing
            """;

    private static final String SHARE = """
            update streams.pair_note set shared_at = coalesce(shared_at, :now)
            where id = :noteId and pair_id = :pairId and newcomer_id = :personId
            """;

    private static final String UNSHARE = """
            update streams.pair_note set shared_at = null
            where id = :noteId and pair_id = :pairId and newcomer_id = :personId
            """;

    private final DatabaseClient database;
    private final FieldCipher cipher;

    Notes(DatabaseClient database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** @param text in clear */
    record Written(UUID id, UUID pairId, UUID newcomerId, UUID authorId, String text, Instant writtenAt) {}

    /** Which note of which pair, by whom it is shared. */
    record Key(UUID pairId, UUID noteId, UUID personId) {}

    private record Row(
            UUID id,
            UUID newcomerId,
            UUID authorId,
            byte[] body,
            Instant writtenAt,
            @Nullable Instant sharedAt) {}

    /** The newest first. */
    Mono<Slice<Note>> ofPair(UUID pairId, Page page) {
        var after = page.afterId();
        var notes = database.sql(OF_PAIR)
                .bind("pairId", pairId)
                .bind("after", after == null ? Parameters.in(UUID.class) : Parameters.in(after))
                .bind("limit", page.limit());
        return Slice.of(read(notes), page, Note::id);
    }

    Flux<Note> sharedBy(UUID personId) {
        return read(database.sql(SHARED).bind("personId", personId));
    }

    Mono<Void> write(Written note) {
        return CurrentOffice.get()
                .map(office -> cipher.encrypt(field(office, note.newcomerId(), note.id()), note.text()))
                .flatMap(body -> database.sql(WRITE)
                        .bind("id", note.id())
                        .bind("pairId", note.pairId())
                        .bind("newcomerId", note.newcomerId())
                        .bind("authorId", note.authorId())
                        .bind("body", body)
                        .bind("writtenAt", note.writtenAt())
                        .then());
    }

    /** Emits whether there is such a note about them. */
    Mono<Boolean> share(Key key, Instant now) {
        return one(SHARE, key).bind("now", now).fetch().rowsUpdated().map(rows -> rows == 1);
    }

    Mono<Boolean> unshare(Key key) {
        return one(UNSHARE, key).fetch().rowsUpdated().map(rows -> rows == 1);
    }

    private Flux<Note> read(DatabaseClient.GenericExecuteSpec some) {
        return CurrentOffice.get()
                .flatMapMany(office -> some.mapProperties(Row.class).all().map(row -> open(office, row)));
    }

    private Note open(UUID officeId, Row row) {
        var text = cipher.decrypt(field(officeId, row.newcomerId(), row.id()), row.body());
        return new Note(row.id(), row.authorId(), text, row.writtenAt(), row.sharedAt());
    }

    private DatabaseClient.GenericExecuteSpec one(String which, Key key) {
        return database.sql(which)
                .bind("noteId", key.noteId())
                .bind("pairId", key.pairId())
                .bind("personId", key.personId());
    }

    private static Field field(UUID officeId, UUID newcomerId, UUID noteId) {
        return new Field(officeId, newcomerId, "pair_note/" + noteId);
    }
}
