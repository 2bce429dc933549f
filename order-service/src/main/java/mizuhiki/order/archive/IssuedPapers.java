package mizuhiki.order.archive;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import mizuhiki.order.archive.Issued.Draft;
import mizuhiki.order.archive.Issued.Kind;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.secret.Field;
import mizuhiki.shared.secret.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All papers ever given out. Their numbers are given one after the other, without a gap. */
@Repository
public class IssuedPapers {

    private static final String ONE_AT_A_TIME =
            "select pg_advisory_xact_lock(hashtextextended(people.current_office()::text || 'issued_paper', 0))";

    private static final String KEEP = """
            insert into orders.issued_paper (id, kind, number, month, person_id, sealed, hash, issued_by, issued_at)
            select :id, :kind, coalesce(max(p.number), 0) + 1, :month, :personId, :sealed, :hash, :issuedBy, :issuedAt
            from orders.issued_paper p
            where p.kind = :kind
            returning id, kind, number, month, person_id, hash, issued_by, issued_at
            """;

    private static final String ISSUED = """
            select id, kind, number, month, person_id, hash, issued_by, issued_at from orders.issued_paper
            """;

    private static final String BY_ID = ISSUED + "where id = :id and kind = :kind";
    private static final String OF_MONTH = ISSUED + "where month = :month and kind = :kind order by number";
    private static final String OF_KIND =
            ISSUED + "where kind = :kind and number < :before order by number desc limit :limit";
    private static final String OF_PERSON =
            ISSUED + "where person_id = :personId and kind = :kind order by number desc";
    private static final String SEALED = "select sealed from orders.issued_paper where id = :id";

    private final DatabaseClient database;
    private final FieldCipher cipher;

    IssuedPapers(DatabaseClient database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Until the transaction ends nobody else gives out a paper. */
    public Mono<Void> oneAtATime() {
        return database.sql(ONE_AT_A_TIME).then();
    }

    /** The latest about this month and member; empty where none was given out. */
    public Mono<Issued> find(Kind kind, @Nullable LocalDate month, UUID personId) {
        return of(kind, personId)
                .filter(issued -> Objects.equals(issued.month(), month))
                .next();
    }

    /** Within the caller's transaction, which others who give out papers wait for. */
    public Mono<Issued> keep(Draft draft, UUID issuedBy, Instant issuedAt) {
        return oneAtATime().then(CurrentOffice.get()).flatMap(officeId -> insert(draft, officeId, issuedBy, issuedAt));
    }

    public Mono<Issued> get(Kind kind, UUID id) {
        return database.sql(BY_ID)
                .bind("id", id)
                .bind("kind", kind.name())
                .mapProperties(Issued.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(id)));
    }

    public Flux<Issued> ofMonth(Kind kind, YearMonth month) {
        return database.sql(OF_MONTH)
                .bind("month", month.atDay(1))
                .bind("kind", kind.name())
                .mapProperties(Issued.class)
                .all();
    }

    /** The latest first. */
    public Flux<Issued> before(Kind kind, int number, int limit) {
        return database.sql(OF_KIND)
                .bind("kind", kind.name())
                .bind("before", number)
                .bind("limit", limit)
                .mapProperties(Issued.class)
                .all();
    }

    /** The latest first. */
    public Flux<Issued> of(Kind kind, UUID personId) {
        return database.sql(OF_PERSON)
                .bind("personId", personId)
                .bind("kind", kind.name())
                .mapProperties(Issued.class)
                .all();
    }

    /** Everything that is said on it, exactly as it was. */
    public Mono<String> text(Issued issued) {
        return Mono.zip(
                        CurrentOffice.get(),
                        database.sql(SEALED)
                                .bind("id", issued.id())
                                .mapValue(byte[].class)
                                .one(),
                        (officeId, closed) -> cipher.decrypt(field(officeId, issued.id(), issued.kind()), closed))
                .doOnNext(text -> check(issued, text));
    }

    private Mono<Issued> insert(Draft draft, UUID officeId, UUID issuedBy, Instant issuedAt) {
        var id = UuidCreator.getTimeOrderedEpoch();
        var row = new Row(
                id,
                draft.kind().name(),
                draft.month(),
                draft.personId(),
                cipher.encrypt(field(officeId, id, draft.kind()), draft.text()),
                hash(draft.kind(), draft.text()),
                issuedBy,
                issuedAt);
        return database.sql(KEEP)
                .bindProperties(row)
                .mapProperties(Issued.class)
                .one();
    }

    private static void check(Issued issued, String text) {
        if (!hash(issued.kind(), text).equals(issued.hash())) {
            throw new IllegalStateException("not what was given out: " + issued.id());
        }
    }

    private static Field field(UUID officeId, UUID id, Kind kind) {
        return new Field(officeId, id, "paper/" + kind);
    }

    private static String hash(Kind kind, String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(kind.charset()));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    record Row(
            UUID id,
            String kind,
            @Nullable LocalDate month,
            @Nullable UUID personId,
            byte[] sealed,
            String hash,
            UUID issuedBy,
            Instant issuedAt) {}
}
