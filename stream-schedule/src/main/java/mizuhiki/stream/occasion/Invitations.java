package mizuhiki.stream.occasion;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import mizuhiki.stream.show.Show;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Whether somebody is expected at an occasion. */
@Repository
public class Invitations {

    private static final String EXPECTED = """
            select exists (
              select from streams.occasion o
              join streams.occasion_person p on p.office_id = o.office_id and p.occasion_id = o.id
              where p.person_id = :personId and o.state = 'PLANNED' and o.starts_at < :until and o.ends_at > :from)
            """;

    private static final String EXPECTED_DURING = """
            select distinct s.show_id, p.person_id
            from unnest(:showIds::uuid[], :from::timestamptz[], :until::timestamptz[]) s (show_id, starts_at, ends_at)
            join streams.occasion o on o.starts_at < s.ends_at and o.ends_at > s.starts_at and o.state = 'PLANNED'
            join streams.occasion_person p on p.office_id = o.office_id and p.occasion_id = o.id
            where p.person_id = any(:personIds)
            """;

    private final DatabaseClient database;

    Invitations(DatabaseClient database) {
        this.database = database;
    }

    /** Of the people named, who is expected elsewhere during each show. */
    public Mono<Map<UUID, Set<UUID>>> expectedDuring(Collection<Show> shows, Collection<UUID> personIds) {
        return database.sql(EXPECTED_DURING)
                .bind("showIds", shows.stream().map(Show::id).toArray(UUID[]::new))
                .bind("from", shows.stream().map(Show::startsAt).toArray(Instant[]::new))
                .bind("until", shows.stream().map(Show::endsAt).toArray(Instant[]::new))
                .bind("personIds", personIds.toArray(UUID[]::new))
                .mapProperties(Busy.class)
                .all()
                .collect(groupingBy(Busy::showId, mapping(Busy::personId, toSet())));
    }

    record Busy(UUID showId, UUID personId) {}

    public Mono<Boolean> expected(UUID personId, Instant from, Instant until) {
        return database.sql(EXPECTED)
                .bind("personId", personId)
                .bind("from", from)
                .bind("until", until)
                .mapValue(Boolean.class)
                .one();
    }
}
