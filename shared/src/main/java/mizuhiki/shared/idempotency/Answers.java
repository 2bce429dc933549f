package mizuhiki.shared.idempotency;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.r2dbc.postgresql.codec.Json;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.secret.Field;
import mizuhiki.shared.secret.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers given in the last 24 hours. Bodies may tell of people, so they are kept encrypted. */
@Repository
class Answers {

    /** Taken over where the earlier one has expired, or its process died at the same request. */
    private static final String CLAIM = """
            insert into people.idempotency as known (caller, path, key, fingerprint, free_at, expires_at)
            values (:caller, :path, :key, :fingerprint, now() + interval '1 minute', now() + interval '24 hours')
            on conflict (office_id, caller, path, key) do update
              set claim = excluded.claim, fingerprint = excluded.fingerprint, free_at = excluded.free_at,
                  expires_at = excluded.expires_at, status = null, headers = null, body = null
              where known.expires_at <= now()
                 or known.status is null and known.free_at <= now() and known.fingerprint = excluded.fingerprint
            returning claim
            """;

    private static final String EARLIER = """
            select claim, fingerprint = :fingerprint as same, status, headers::text as headers, body
            from people.idempotency where caller = :caller and path = :path and key = :key
            """;
    private static final String KEEP = """
            update people.idempotency set status = :status, headers = :headers, body = :body where claim = :claim
            """;
    private static final String GIVE_UP = """
            delete from people.idempotency where claim = :claim
            """;
    private static final String FORGET_SOME = """
            delete from people.idempotency where claim in (
              select claim from people.idempotency where expires_at <= now()
              order by expires_at limit 20 for update skip locked)
            """;

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final DatabaseClient database;
    private final FieldCipher cipher;

    Answers(DatabaseClient database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Empty where somebody was here before. */
    Mono<UUID> claim(Attempt attempt) {
        return bind(CLAIM, attempt).mapValue(UUID.class).one();
    }

    /** Of several requests at once one has claimed, and may not have been answered yet. */
    Mono<Answer> earlier(Attempt attempt) {
        return bind(EARLIER, attempt)
                .mapProperties(Earlier.class)
                .one()
                .map(earlier -> earlier.answerTo(attempt, cipher))
                .switchIfEmpty(Mono.error(StillAtIt::new));
    }

    Mono<Void> keep(UUID claim, UUID officeId, Answer answer) {
        return database.sql(KEEP)
                .bind("claim", claim)
                .bind("status", answer.status())
                .bind("headers", Json.of(MAPPER.writeValueAsString(answer.headers())))
                .bind("body", cipher.encrypt(field(officeId, claim), new String(answer.body(), ISO_8859_1)))
                .then()
                .then(database.sql(FORGET_SOME).then());
    }

    Mono<Void> giveUp(UUID claim) {
        return database.sql(GIVE_UP).bind("claim", claim).then();
    }

    private DatabaseClient.GenericExecuteSpec bind(String sql, Attempt attempt) {
        return database.sql(sql)
                .bind("caller", attempt.caller())
                .bind("path", attempt.path())
                .bind("key", attempt.key())
                .bind("fingerprint", attempt.fingerprint());
    }

    private static Field field(UUID officeId, UUID claim) {
        return new Field(officeId, claim, "idempotency.body");
    }

    record Earlier(
            UUID claim,
            boolean same,
            @Nullable Integer status,
            @Nullable String headers,
            byte @Nullable [] body) {

        Answer answerTo(Attempt attempt, FieldCipher cipher) {
            if (!same) {
                throw new KeyReused();
            }
            if (status == null || headers == null || body == null) {
                throw new StillAtIt();
            }
            var plain = cipher.decrypt(field(attempt.officeId(), claim), body);
            return new Answer(
                    status,
                    MAPPER.readValue(headers, new TypeReference<Map<String, List<String>>>() {}),
                    plain.getBytes(ISO_8859_1));
        }
    }
}
