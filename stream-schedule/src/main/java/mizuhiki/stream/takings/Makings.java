package mizuhiki.stream.takings;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import mizuhiki.shared.event.Stage;
import mizuhiki.shared.event.WorkDone;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Who made which lot, and for how long. */
@Repository
public class Makings {

    private static final String TAKE_IN = """
            insert into streams.making (id, lot_id, person_id, minutes) values (:id, :lotId, :personId, :minutes)
            on conflict (office_id, id) do nothing
            """;

    private static final String OF_LOTS = """
            select id, lot_id, person_id, minutes from streams.making where lot_id = any(:lotIds) order by id
            """;

    private final DatabaseClient database;

    Makings(DatabaseClient database) {
        this.database = database;
    }

    /** Of all work only the making concerns anybody here. */
    Mono<Void> takeIn(WorkDone work) {
        var making = new Making(work.workId(), work.subjectId(), work.personId(), Math.max(0, work.minutes()));
        return work.stage() == Stage.MAKING
                ? database.sql(TAKE_IN).bindProperties(making).then()
                : Mono.empty();
    }

    public Mono<List<Making>> ofLots(Collection<UUID> lotIds) {
        return database.sql(OF_LOTS)
                .bind("lotIds", lotIds.toArray(UUID[]::new))
                .mapProperties(Making.class)
                .all()
                .collectList();
    }
}
