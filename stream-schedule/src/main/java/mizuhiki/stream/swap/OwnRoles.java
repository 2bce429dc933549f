package mizuhiki.stream.swap;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import mizuhiki.stream.role.Exposure;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Roles somebody has said yes to, one at a time, for themselves. */
@Repository
class OwnRoles {

    private static final String ACCEPTED = """
            select a.id as offer_id, a.show_id, a.slot_id, h.title, s.starts_at, s.name as role, s.exposure
            from streams.assignment a
            join streams.role_slot s on s.office_id = a.office_id and s.id = a.slot_id
            join streams.show h on h.office_id = a.office_id and h.id = a.show_id
            where a.id = :offerId and a.person_id = :personId and a.state = 'ACCEPTED'
              and h.state in ('OFFERED', 'READY')
            """;

    private static final String HELD = ACCEPTED + " for update of a";

    private final DatabaseClient database;

    OwnRoles(DatabaseClient database) {
        this.database = database;
    }

    record OwnRole(
            UUID offerId, UUID showId, UUID slotId, String title, Instant startsAt, String role, Exposure exposure) {}

    Mono<OwnRole> get(UUID personId, UUID offerId) {
        return one(ACCEPTED, personId, offerId);
    }

    /** Until the caller's transaction ends it is not given back. */
    Mono<OwnRole> hold(UUID personId, UUID offerId) {
        return one(HELD, personId, offerId);
    }

    private Mono<OwnRole> one(String which, UUID personId, UUID offerId) {
        return database.sql(which)
                .bind("offerId", offerId)
                .bind("personId", personId)
                .mapProperties(OwnRole.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(offerId)));
    }
}
