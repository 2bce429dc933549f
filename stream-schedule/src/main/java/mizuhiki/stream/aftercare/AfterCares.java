package mizuhiki.stream.aftercare;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.secret.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What people said after shows, kept for some weeks only. */
@Repository
class AfterCares {

    private static final String OF = """
            select show_id, person_id, feeling, wants_talk, heard_at
            from streams.after_care
            where show_id = :showId and person_id = :personId and said_at > now() - interval '30 days'
            """;

    private static final String ANSWERED = "select show_id from streams.after_care where person_id = :personId";

    /** Those who want to talk first; whoever would rather not say is left in peace. */
    private static final String SAID = """
            select show_id, person_id, feeling, wants_talk, heard_at
            from streams.after_care
            where (feeling is not null or wants_talk or note is not null) and said_at > now() - interval '30 days'
            order by (wants_talk and heard_at is null) desc nulls last, said_at desc
            limit 100
            """;

    private static final String TO_TALK_WITH = """
            select count(*) from streams.after_care
            where wants_talk and heard_at is null and said_at > now() - interval '30 days'
            """;

    private static final String FORGET = "delete from streams.after_care where said_at <= now() - interval '30 days'";

    private static final String FEEL = """
            insert into streams.after_care (show_id, person_id, feeling, said_at)
            values (:showId, :personId, :feeling, :at)
            on conflict (office_id, show_id, person_id) do update set feeling = excluded.feeling, said_at = excluded.said_at
            """;

    /** Whoever wants to talk once more is heard once more. */
    private static final String WANT = """
            insert into streams.after_care (show_id, person_id, wants_talk, said_at)
            values (:showId, :personId, :wantsTalk, :at)
            on conflict (office_id, show_id, person_id) do update
            set wants_talk = excluded.wants_talk, said_at = excluded.said_at,
                heard_by = case when excluded.wants_talk then null else after_care.heard_by end,
                heard_at = case when excluded.wants_talk then null else after_care.heard_at end
            """;

    private static final String HEARD = """
            update streams.after_care set heard_by = :by, heard_at = :at
            where show_id = :showId and person_id = :personId and heard_at is null
            """;

    private final DatabaseClient database;

    AfterCares(DatabaseClient database) {
        this.database = database;
    }

    /** One person about one show. */
    record Whose(UUID showId, UUID personId) {

        Field note(UUID officeId) {
            return new Field(officeId, personId, "after_care." + showId);
        }
    }

    Mono<Said> of(Whose whose) {
        return about(OF, whose).mapProperties(Said.class).one();
    }

    /** Shows about which somebody was asked and answered, or would rather not. */
    Mono<List<UUID>> answered(UUID personId) {
        return database.sql(ANSWERED)
                .bind("personId", personId)
                .mapValue(UUID.class)
                .all()
                .collectList();
    }

    Mono<List<Said>> all() {
        return database.sql(SAID).mapProperties(Said.class).all().collectList();
    }

    Mono<Long> toTalkWith() {
        return database.sql(TO_TALK_WITH).mapValue(Long.class).one();
    }

    Mono<Void> feel(Whose whose, @Nullable Feeling feeling, Instant at) {
        var said = about(FEEL, whose).bind("at", at);
        return (feeling == null ? said.bindNull("feeling", String.class) : said.bind("feeling", feeling.name())).then();
    }

    Mono<Void> want(Whose whose, boolean talk, Instant at) {
        return about(WANT, whose).bind("wantsTalk", talk).bind("at", at).then();
    }

    Mono<Void> heard(Whose whose, UUID by, Instant at) {
        return about(HEARD, whose).bind("by", by).bind("at", at).then();
    }

    /** What nobody is shown any more. */
    Mono<Void> forget() {
        return database.sql(FORGET).then();
    }

    private DatabaseClient.GenericExecuteSpec about(String sql, Whose whose) {
        return database.sql(sql).bind("showId", whose.showId()).bind("personId", whose.personId());
    }
}
