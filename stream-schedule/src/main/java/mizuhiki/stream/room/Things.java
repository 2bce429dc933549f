package mizuhiki.stream.room;

import java.util.Set;
import java.util.UUID;
import mizuhiki.shared.problem.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The rooms and the equipment of an office. */
@Repository
public class Things {

    private static final String ADD = """
            insert into streams.thing (id, kind, name, active) values (:id, :kind, :name, :active)
            """;

    private static final String ACTIVE = """
            select id, kind, name, active from streams.thing where active order by kind desc, name
            """;

    private static final String GET = "select id, kind, name, active from streams.thing where id = :thingId";

    /** Without this, two who book the same thing at once could each wait for the other's row. */
    private static final String HOLD = """
            select id from streams.thing where id = any(:thingIds) order by id for no key update
            """;

    /** Kept for what it was booked for; its name is free again. */
    private static final String RETIRE = """
            update streams.thing set active = false, name = left(name, 30) || ' ' || right(id::text, 8)
            where id = :thingId and active
            """;

    private final DatabaseClient database;

    Things(DatabaseClient database) {
        this.database = database;
    }

    public Flux<Thing> active() {
        return database.sql(ACTIVE).mapProperties(Thing.class).all();
    }

    Mono<Thing> get(UUID thingId) {
        return database.sql(GET)
                .bind("thingId", thingId)
                .mapProperties(Thing.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(thingId)));
    }

    /** Until the caller's transaction ends nobody else books any of them. */
    Mono<Void> hold(Set<UUID> thingIds) {
        return database.sql(HOLD)
                .bind("thingIds", thingIds.toArray(UUID[]::new))
                .then();
    }

    Mono<Thing> add(Thing thing) {
        return database.sql(ADD)
                .bindProperties(thing)
                .bind("kind", thing.kind().name())
                .then()
                .onErrorMap(DuplicateKeyException.class, taken -> new ThingNameTaken(thing.name()))
                .thenReturn(thing);
    }

    Mono<Void> retire(UUID thingId) {
        return get(thingId).then(database.sql(RETIRE).bind("thingId", thingId).then());
    }
}
