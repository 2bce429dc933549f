package mizuhiki.stream.room;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which thing is needed when. That none is needed twice at a time is held by the table itself. */
@Repository
class Bookings {

    private static final String BOOK = """
            insert into streams.booking (id, thing_id, %s, starts_at, ends_at)
            values (:id, :thingId, :useId, :startsAt, :endsAt)
            """;

    private static final String THINGS = "select thing_id from streams.booking where %s = :useId";

    private static final String RELEASE = "delete from streams.booking where %s = :useId and thing_id = any(:thingIds)";

    private static final String RELEASE_ALL = "delete from streams.booking where %s = :useId";

    private static final String USES = """
            select t.name, b.starts_at, b.ends_at, coalesce(s.title, o.title) as used_for
            from streams.booking b
            join streams.thing t on t.office_id = b.office_id and t.id = b.thing_id
            left join streams.show s on s.office_id = b.office_id and s.id = b.show_id
            left join streams.occasion o on o.office_id = b.office_id and o.id = b.occasion_id
            """;

    private static final String TAKEN = USES + """
            where b.thing_id = any(:thingIds) and b.period && tstzrange(:startsAt, :endsAt)
              and %s is distinct from :useId
            order by b.starts_at, b.id
            limit 1
            """;

    private static final String COMING = USES + """
            where t.active and b.ends_at > :now
            order by b.starts_at, b.id
            """;

    private final DatabaseClient database;

    Bookings(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> book(Use use, UUID thingId) {
        return sql(BOOK, use)
                .bind("id", UuidCreator.getTimeOrderedEpoch())
                .bind("thingId", thingId)
                .bind("startsAt", use.startsAt())
                .bind("endsAt", use.endsAt())
                .then();
    }

    Mono<Set<UUID>> things(Use use) {
        return sql(THINGS, use).mapValue(UUID.class).all().collect(Collectors.toSet());
    }

    Mono<Void> release(Use use, List<UUID> thingIds) {
        return sql(RELEASE, use).bind("thingIds", thingIds.toArray(UUID[]::new)).then();
    }

    Mono<Void> release(Use use) {
        return sql(RELEASE_ALL, use).then();
    }

    /** What else needs one of these things while the use lasts; empty where nothing does. */
    Mono<Taken> taken(Use use, Set<UUID> thingIds) {
        return Flux.from(sql(TAKEN, use)
                        .bind("thingIds", thingIds.toArray(UUID[]::new))
                        .bind("startsAt", use.startsAt())
                        .bind("endsAt", use.endsAt())
                        .mapProperties(Taken.class)
                        .all())
                .next();
    }

    /** What is booked from now on, by the name of the thing. */
    Mono<Map<String, List<Taken>>> coming(Instant now) {
        return database.sql(COMING)
                .bind("now", now)
                .mapProperties(Taken.class)
                .all()
                .collect(Collectors.groupingBy(Taken::name));
    }

    private DatabaseClient.GenericExecuteSpec sql(String template, Use use) {
        return database.sql(template.formatted(use.kind().column())).bind("useId", use.id());
    }
}
