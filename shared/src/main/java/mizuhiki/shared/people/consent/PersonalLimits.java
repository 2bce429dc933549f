package mizuhiki.shared.people.consent;

import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Each person's own limits, set by themselves or, when asked to, by staff. */
@Repository
public class PersonalLimits {

    private static final String OF = """
            select person_id, minutes_a_day, quiet_roles_only from people.personal_limit where person_id = :person
            """;

    private static final String ALL = "select person_id, minutes_a_day, quiet_roles_only from people.personal_limit";

    private static final String SET = """
            insert into people.personal_limit (person_id, minutes_a_day, quiet_roles_only, set_by, set_at)
            values (:personId, :minutesADay, :quietRolesOnly, :by, :at)
            on conflict (office_id, person_id) do update
            set minutes_a_day = excluded.minutes_a_day, quiet_roles_only = excluded.quiet_roles_only,
                set_by = excluded.set_by, set_at = excluded.set_at
            """;

    private final DatabaseClient database;

    PersonalLimits(DatabaseClient database) {
        this.database = database;
    }

    public Mono<PersonalLimit> of(UUID personId) {
        return database.sql(OF)
                .bind("person", personId)
                .mapProperties(PersonalLimit.class)
                .one()
                .defaultIfEmpty(PersonalLimit.none(personId));
    }

    /** Of those who have any, by person. */
    public Mono<Map<UUID, PersonalLimit>> all() {
        return database.sql(ALL).mapProperties(PersonalLimit.class).all().collectMap(PersonalLimit::personId);
    }

    public Mono<Void> set(PersonalLimit limit, UUID by) {
        return Moment.get()
                .flatMap(at -> database.sql(SET)
                        .bindProperties(limit)
                        .bind("by", by)
                        .bind("at", at)
                        .then());
    }
}
