package mizuhiki.stream.stop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import mizuhiki.stream.role.Exposure;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Who is asked for which role in coming shows. */
@Repository
class AskedSeats {

    private static final String COMING = """
            select h.id as show_id, h.title, h.starts_at, s.id as slot_id, s.name as role, s.exposure, a.person_id
            from streams.assignment a
            join streams.role_slot s on s.office_id = a.office_id and s.id = a.slot_id
            join streams.show h on h.office_id = a.office_id and h.id = a.show_id
            where h.state in ('DRAFT', 'OFFERED', 'READY') and h.ends_at >= :now
              and a.state <> 'PASSED'
            order by h.starts_at, h.id, s.id
            """;

    private final DatabaseClient database;

    AskedSeats(DatabaseClient database) {
        this.database = database;
    }

    record Seat(
            UUID showId, String title, Instant startsAt, UUID slotId, String role, Exposure exposure, UUID personId) {

        Showing showing() {
            return new Showing(Moment.dayOf(startsAt), exposure);
        }
    }

    /** What is shown, and on which day. */
    record Showing(LocalDate day, Exposure exposure) {}

    Flux<Seat> coming(Instant now) {
        return database.sql(COMING).bind("now", now).mapProperties(Seat.class).all();
    }
}
