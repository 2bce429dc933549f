package mizuhiki.shared.people.consent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who may be seen in what is there already, be they here or gone. */
@Repository
public class Portraits {

    /** Somebody who has left is shown only if they have agreed to that, too. */
    private static final String AGREEING = """
            select p.id
            from people.person p
            join people.consents_on(:day) c on c.person_id = p.id and c.purpose = :purpose
            where p.id = any(:people) and (p.active or exists (
              select from people.consents_on(:day) l where l.person_id = p.id and l.purpose = 'AFTER_LEAVING'))
            """;

    private final DatabaseClient database;

    Portraits(DatabaseClient database) {
        this.database = database;
    }

    /** Those of the given people who agree to it on that day. */
    public Mono<Set<UUID>> agreeing(Collection<UUID> personIds, Consent purpose, LocalDate day) {
        return database.sql(AGREEING)
                .bind("people", personIds.toArray(UUID[]::new))
                .bind("purpose", purpose.name())
                .bind("day", day)
                .mapValue(UUID.class)
                .all()
                .collect(Collectors.toSet());
    }
}
