package mizuhiki.shared.audit;

import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.shared.people.CurrentViewer;
import mizuhiki.shared.people.Viewer;
import mizuhiki.shared.time.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The audit log of the current office. */
@Repository
public class Audit {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String RECORD = """
            insert into people.audit (actor_id, action, subject_id, details, at)
            values (:actorId, :action, :subjectId, :details, :at)
            """;

    private static final String ABOUT = """
            select actor_id, action, at from people.audit where subject_id = :subject order by position desc limit 100
            """;

    private static final String BROKEN_AT = "select people.audit_broken_at() as position";

    private final DatabaseClient database;

    Audit(DatabaseClient database) {
        this.database = database;
    }

    /** Done by whoever is signed in; by the house itself where nobody is. */
    public Mono<Void> record(String action, @Nullable UUID subjectId, Map<String, ?> details) {
        var json = Json.of(JSON.writeValueAsString(details));
        return Mono.zip(actor(), Moment.get(), (actor, at) -> new Row(actor.orElse(null), action, subjectId, json, at))
                .flatMap(row -> database.sql(RECORD).bindProperties(row).then());
    }

    public Flux<Entry> about(UUID subjectId) {
        return database.sql(ABOUT)
                .bind("subject", subjectId)
                .mapProperties(Entry.class)
                .all();
    }

    /** The first place where the chain does not hold; empty where nobody has tampered with it. */
    public Mono<Long> brokenAt() {
        return database.sql(BROKEN_AT)
                .map(row -> Optional.ofNullable(row.get("position", Long.class)))
                .one()
                .flatMap(Mono::justOrEmpty);
    }

    private static Mono<Optional<UUID>> actor() {
        return CurrentViewer.get().map(Viewer::personId).singleOptional();
    }

    public record Entry(@Nullable UUID actorId, String action, Instant at) {}

    record Row(
            @Nullable UUID actorId, String action, @Nullable UUID subjectId, Json details, Instant at) {}
}
