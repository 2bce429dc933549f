package mizuhiki.stream.skill;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import mizuhiki.stream.turn.Step;
import mizuhiki.stream.turn.Support;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** What planning has to know of everybody: for staff and the roster, never for another member. */
@Repository
public class Skills {

    private static final String STEPS = "select person_id, kind, step from streams.skill";

    private static final String GROWTH = "select person_id, kind from streams.growth_wish";

    private static final String SUPPORT = "select person_id, newcomer, peer, shows_a_week from streams.support";

    private static final String SUPPORT_OF = SUPPORT + " where person_id = :personId";

    private final DatabaseClient database;

    Skills(DatabaseClient database) {
        this.database = database;
    }

    /** By person, and then by kind of role. */
    public record Known(Map<UUID, Map<UUID, Step>> steps, Map<UUID, Set<UUID>> growth, Map<UUID, Support> support) {}

    private record Reached(UUID personId, String kind, Step step) {}

    private record Wanted(UUID personId, String kind) {}

    private record Supported(UUID personId, boolean newcomer, boolean peer, int showsAWeek) {

        Support support() {
            return new Support(newcomer, peer, showsAWeek);
        }
    }

    public Mono<Known> all() {
        return Mono.zip(steps(), growth(), support()).map(all -> new Known(all.getT1(), all.getT2(), all.getT3()));
    }

    /** Whether somebody wants, or is, somebody beside them. */
    public Mono<Support> support(UUID personId) {
        return database.sql(SUPPORT_OF)
                .bind("personId", personId)
                .mapProperties(Supported.class)
                .one()
                .map(Supported::support)
                .defaultIfEmpty(Support.NONE);
    }

    private Mono<Map<UUID, Map<UUID, Step>>> steps() {
        return database.sql(STEPS)
                .mapProperties(Reached.class)
                .all()
                .collect(Collectors.groupingBy(
                        Reached::personId, Collectors.toMap(reached -> RoleKind.id(reached.kind()), Reached::step)));
    }

    private Mono<Map<UUID, Set<UUID>>> growth() {
        return database.sql(GROWTH)
                .mapProperties(Wanted.class)
                .all()
                .collect(Collectors.groupingBy(
                        Wanted::personId,
                        Collectors.mapping(wanted -> RoleKind.id(wanted.kind()), Collectors.toSet())));
    }

    private Mono<Map<UUID, Support>> support() {
        return database.sql(SUPPORT)
                .mapProperties(Supported.class)
                .all()
                .collectMap(Supported::personId, Supported::support);
    }
}
