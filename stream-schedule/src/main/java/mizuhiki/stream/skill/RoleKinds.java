package mizuhiki.stream.skill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The kinds of role of an office: the usual ones, and what the office says instead or besides. */
@Repository
public class RoleKinds {

    private static final String OWN = """
            select name, exposure, step, most_minutes, break_minutes, staff_needed from streams.role_kind order by name
            """;

    private static final String SET = """
            insert into streams.role_kind (name, exposure, step, most_minutes, break_minutes, staff_needed)
            values (:name, :exposure, :step, :mostMinutes, :breakMinutes, :staffNeeded)
            on conflict (office_id, name) do update
            set exposure = excluded.exposure, step = excluded.step, most_minutes = excluded.most_minutes,
                break_minutes = excluded.break_minutes, staff_needed = excluded.staff_needed
            """;

    private final DatabaseClient database;

    RoleKinds(DatabaseClient database) {
        this.database = database;
    }

    /** By name. */
    public Mono<Map<String, RoleKind>> all() {
        return database.sql(OWN)
                .mapProperties(RoleKind.class)
                .all()
                .collectList()
                .map(RoleKinds::besidesUsual);
    }

    Mono<Void> set(RoleKind kind) {
        return database.sql(SET)
                .bindProperties(kind)
                .bind("exposure", kind.exposure().name())
                .bind("step", kind.step().name())
                .then();
    }

    private static Map<String, RoleKind> besidesUsual(List<RoleKind> own) {
        var kinds = new LinkedHashMap<String, RoleKind>();
        Stream.concat(UsualKind.all(), own.stream()).forEach(kind -> kinds.put(kind.name(), kind));
        return kinds;
    }
}
