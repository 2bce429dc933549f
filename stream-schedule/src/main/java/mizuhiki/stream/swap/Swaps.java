package mizuhiki.stream.swap;

import java.time.Instant;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Open swaps. One whose role was given back is gone; one whose show has begun is open no more. */
@Repository
class Swaps {

    private static final String OPEN = """
            select w.id, w.show_id, w.slot_id, w.from_id, w.to_id, w.state, h.title, s.starts_at, s.name as role,
                   s.exposure, s.minutes
            from streams.swap w
            join streams.role_slot s on s.office_id = w.office_id and s.id = w.slot_id
            join streams.show h on h.office_id = w.office_id and h.id = w.show_id
            join streams.assignment a on a.office_id = w.office_id and a.slot_id = w.slot_id
              and a.person_id = w.from_id and a.state = 'ACCEPTED'
            where h.state in ('OFFERED', 'READY') and h.ends_at > :now
            """;

    private static final String OF_PERSON = OPEN + "and :personId in (w.from_id, w.to_id) order by s.starts_at, w.id";

    private static final String AGREED = OPEN + "and w.state = 'AGREED' order by s.starts_at, w.id limit 200";

    private static final String ONE = OPEN + "and w.id = :swapId";

    private static final String ASK = """
            insert into streams.swap (id, show_id, slot_id, from_id, to_id, state, asked_at)
            values (:id, :showId, :slotId, :fromId, :toId, 'ASKED', :askedAt)
            """;

    private static final String AGREE = """
            update streams.swap set state = 'AGREED', beyond_limits = beyond_limits or :beyondLimits
            where id = :swapId and to_id = :personId
            """;

    private static final String BEYOND_LIMITS = "select beyond_limits from streams.swap where id = :swapId";

    private static final String END = "delete from streams.swap where id = :swapId";

    private final DatabaseClient database;

    Swaps(DatabaseClient database) {
        this.database = database;
    }

    record Asked(UUID id, UUID showId, UUID slotId, UUID fromId, UUID toId, Instant askedAt) {}

    Flux<Swap> ofPerson(UUID personId, Instant now) {
        return open(OF_PERSON, now)
                .bind("personId", personId)
                .mapProperties(Swap.class)
                .all();
    }

    Flux<Swap> agreed(Instant now) {
        return open(AGREED, now).mapProperties(Swap.class).all();
    }

    Mono<Swap> get(UUID swapId, Instant now) {
        return open(ONE, now)
                .bind("swapId", swapId)
                .mapProperties(Swap.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(swapId)));
    }

    Mono<Void> ask(Asked asked) {
        return database.sql(ASK).bindProperties(asked).then();
    }

    /** Emits whether there still was one. Their time may have filled since a first yes, so there may be a second that goes beyond. */
    Mono<Boolean> agree(UUID swapId, UUID personId, boolean beyondLimits) {
        return database.sql(AGREE)
                .bind("beyondLimits", beyondLimits)
                .bind("swapId", swapId)
                .bind("personId", personId)
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    /** Whether the yes was said knowingly beyond their own limits: nobody else reads that. */
    Mono<Boolean> isBeyondLimits(UUID swapId) {
        return database.sql(BEYOND_LIMITS)
                .bind("swapId", swapId)
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Void> end(UUID swapId) {
        return database.sql(END).bind("swapId", swapId).then();
    }

    private DatabaseClient.GenericExecuteSpec open(String which, Instant now) {
        return database.sql(which).bind("now", now);
    }
}
