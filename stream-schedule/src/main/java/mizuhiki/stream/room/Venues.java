package mizuhiki.stream.room;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Where shows, occasions and talks take place: by the id of each, the rooms that are booked for it. */
@Repository
public class Venues {

    private static final String ROOMS = """
            select coalesce(b.show_id, b.occasion_id, b.talk_id) as use_id, string_agg(t.name, '、' order by t.name) as rooms
            from streams.booking b
            join streams.thing t on t.office_id = b.office_id and t.id = b.thing_id
            where (b.show_id = any(:ids) or b.occasion_id = any(:ids) or b.talk_id = any(:ids))
              and t.kind = 'ROOM' and t.active
            group by use_id
            """;

    private final DatabaseClient database;

    Venues(DatabaseClient database) {
        this.database = database;
    }

    record Venue(UUID useId, String rooms) {}

    /** What has no room is left out. */
    public Mono<Map<UUID, String>> of(Collection<UUID> ids) {
        return database.sql(ROOMS)
                .bind("ids", ids.toArray(UUID[]::new))
                .mapProperties(Venue.class)
                .all()
                .collect(Collectors.toMap(Venue::useId, Venue::rooms));
    }
}
