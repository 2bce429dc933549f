package mizuhiki.shared.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.time.Moment;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The last days of those who have left, for what is written down about days on which they were still here. */
@Repository
public class Departures {

    private static final String LEFT = """
            select p.id as person_id, max(a.at) as at
            from people.person p
            join people.audit a on a.subject_id = p.id and a.action = 'left'
            where not p.active
            group by p.id
            """;

    private final DatabaseClient database;

    Departures(DatabaseClient database) {
        this.database = database;
    }

    /** The day on which staff wrote down that somebody left; of those who came back there is none. */
    public Mono<LastDays> lastDays() {
        return database.sql(LEFT)
                .mapProperties(Left.class)
                .all()
                .collectMap(Left::personId, left -> Moment.dayOf(left.at()))
                .map(LastDays::new);
    }

    record Left(UUID personId, Instant at) {}

    /** Who was here when. */
    public record LastDays(Map<UUID, LocalDate> days) {

        public LastDays {
            days = Map.copyOf(days);
        }

        /** Whether they were here on the day or later. */
        public boolean isHere(Person person, LocalDate day) {
            var last = days.get(person.id());
            return person.active() || last != null && !day.isAfter(last);
        }
    }
}
