package mizuhiki.stream.role;

import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The roles of all shows. */
@Repository
public class RoleSlots {

    private static final String ADD = """
            insert into streams.role_slot
              (id, show_id, name, exposure, starts_after, minutes, show_starts_at, show_ends_at)
            select :id, id, :name, :exposure, :startsAfter, :minutes, starts_at, ends_at
            from streams.show where id = :showId
            """;

    private static final String GET = """
            select id, show_id, name, exposure, starts_after, minutes
            from streams.role_slot where id = :slotId and show_id = :showId
            """;

    /** Whoever has passed it stays so. */
    private static final String SHORTEN_OPEN = """
            update streams.role_slot s set minutes = :minutes
            where s.id = :id and s.show_id = :showId
              and not exists (
                select from streams.assignment a
                where a.office_id = s.office_id and a.slot_id = s.id and a.state <> 'PASSED')
            """;

    private static final String REMOVE = """
            delete from streams.role_slot where id = :slotId and show_id = :showId
            """;

    private final DatabaseClient database;

    RoleSlots(DatabaseClient database) {
        this.database = database;
    }

    public Mono<RoleSlot> add(RoleSlot slot) {
        return database.sql(ADD)
                .bindProperties(slot)
                .bind("exposure", slot.exposure().name())
                .then()
                .thenReturn(slot);
    }

    public Mono<RoleSlot> get(UUID showId, UUID slotId) {
        return database.sql(GET)
                .bind("showId", showId)
                .bind("slotId", slotId)
                .mapProperties(RoleSlot.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(slotId)));
    }

    /** Emits whether it was open; nobody's own turn is shortened. */
    public Mono<Boolean> shorten(RoleSlot slot) {
        return database.sql(SHORTEN_OPEN)
                .bind("minutes", slot.minutes())
                .bind("id", slot.id())
                .bind("showId", slot.showId())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    public Mono<Void> remove(UUID showId, UUID slotId) {
        return database.sql(REMOVE)
                .bind("showId", showId)
                .bind("slotId", slotId)
                .then();
    }
}
