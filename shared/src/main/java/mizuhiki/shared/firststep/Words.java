package mizuhiki.shared.firststep;

import io.r2dbc.spi.Parameters;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What managers themselves said is done, or not needed. */
@Repository
class Words {

    private static final String SAID = "select need from people.first_step";

    private static final String SAY = """
            insert into people.first_step (need, said_by, said_at) values (:need, :by, :at) on conflict do nothing
            """;

    private static final String TAKE_BACK = "delete from people.first_step where need = :need";

    private final DatabaseClient database;

    Words(DatabaseClient database) {
        this.database = database;
    }

    Mono<Set<Need>> said() {
        return database.sql(SAID)
                .mapValue(String.class)
                .all()
                .map(Need::valueOf)
                .collect(Collectors.toSet());
    }

    /** @param personId null where nobody in particular said so */
    Mono<Void> say(Need need, @Nullable UUID personId, Instant now) {
        return database.sql(SAY)
                .bind("need", need.name())
                .bind("by", personId == null ? Parameters.in(UUID.class) : Parameters.in(personId))
                .bind("at", now)
                .then();
    }

    Mono<Void> takeBack(Need need) {
        return database.sql(TAKE_BACK).bind("need", need.name()).then();
    }
}
