package mizuhiki.shared.people;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.database.Records;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.shared.problem.Stale;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The people of the current office. */
@Repository
public class People {

    private static final String PERSON = """
            select id, display_name, stage_name, roles, text_level, furigana, active, joined_on, version
            from people.person
            """;

    private static final String BY_ID = PERSON + "where id = :id";

    private static final String ALL = PERSON + "order by active desc, display_name, id";

    private static final String ACTIVE_IN_ROLE = PERSON + "where active and roles && :roles order by display_name, id";

    private static final String DISPLAY_NAMES =
            "select id, display_name as name from people.person where id = any(:ids)";

    private static final String STAGE_NAMES = """
            select p.id, p.stage_name as name
            from people.person p
            join people.consents_on(:day) c on c.person_id = p.id and c.purpose = 'STAGE_NAME'
            where p.id = any(:ids) and p.active and c.stage_name = p.stage_name
            """;

    private static final String READ_IN = """
            update people.person set text_level = :textLevel, furigana = :furigana where id = :id
            """;

    private static final String AMEND = """
            update people.person
            set display_name = :displayName, stage_name = :stageName, roles = :roles, version = version + 1
            where id = :id and version = :version
            """;

    private final DatabaseClient database;

    People(DatabaseClient database) {
        this.database = database;
    }

    public Mono<Person> get(UUID personId) {
        return database.sql(BY_ID)
                .bind("id", personId)
                .mapProperties(Person.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(personId)));
    }

    /** Everybody, those who have left last. */
    public Flux<Person> all() {
        return database.sql(ALL).mapProperties(Person.class).all();
    }

    public Flux<Person> members() {
        return activeIn(Role.MEMBER);
    }

    public Flux<Person> staff() {
        return activeIn(Role.STAFF, Role.MANAGER);
    }

    private Flux<Person> activeIn(Role... roles) {
        return database.sql(ACTIVE_IN_ROLE)
                .bind("roles", Arrays.stream(roles).map(Role::name).toArray(String[]::new))
                .mapProperties(Person.class)
                .all();
    }

    /** For colleagues; whoever is not of this office is missing from the answer. */
    public Mono<Map<UUID, String>> displayNames(Collection<UUID> personIds) {
        return names(database.sql(DISPLAY_NAMES), personIds);
    }

    /** For the public: only of those who have said yes to the name they have, for that day. */
    public Mono<Map<UUID, String>> stageNames(Collection<UUID> personIds, LocalDate day) {
        return names(database.sql(STAGE_NAMES).bind("day", day), personIds);
    }

    private static Mono<Map<UUID, String>> names(DatabaseClient.GenericExecuteSpec names, Collection<UUID> personIds) {
        return names.bind("ids", personIds.toArray(UUID[]::new))
                .map(Records.of(Named.class))
                .all()
                .collectMap(Named::id, Named::name);
    }

    /** How somebody wants the pages to be written. */
    public Mono<Void> readIn(UUID personId, TextLevel textLevel, boolean furigana) {
        return database.sql(READ_IN)
                .bind("id", personId)
                .bind("textLevel", textLevel.name())
                .bind("furigana", furigana)
                .then();
    }

    /** The names and roles of somebody; refused where they are no longer as they were seen. */
    public Mono<Void> amend(Person person) {
        return database.sql(AMEND)
                .bindProperties(Amended.of(person))
                .fetch()
                .rowsUpdated()
                .filter(rows -> rows == 1)
                .switchIfEmpty(Mono.error(Stale::new))
                .then();
    }

    record Amended(UUID id, String displayName, @Nullable String stageName, String[] roles, int version) {

        static Amended of(Person person) {
            var roles = person.roles().stream().map(Role::name).toArray(String[]::new);
            return new Amended(person.id(), person.displayName(), person.stageName(), roles, person.version());
        }
    }

    record Named(UUID id, String name) {}
}
