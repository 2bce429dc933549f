package mizuhiki.stream.cue;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The cues of all shows. */
@Repository
public class Cues {

    private static final String OF_SHOW = """
            select segment_id, role, words from streams.cue where show_id = :showId order by segment_id, role
            """;

    private static final String CLEAR = """
            delete from streams.cue where show_id = :showId and segment_id = :segmentId
            """;

    private static final String WRITE = """
            insert into streams.cue (show_id, segment_id, role, words)
            select :showId, :segmentId, cue.* from unnest(:roles::text[], :words::text[]) as cue
            """;

    private final DatabaseClient database;

    Cues(DatabaseClient database) {
        this.database = database;
    }

    public Mono<List<Cue>> ofShow(UUID showId) {
        return database.sql(OF_SHOW)
                .bind("showId", showId)
                .mapProperties(Cue.class)
                .all()
                .collectList();
    }

    Mono<Void> replace(UUID showId, UUID segmentId, List<Cue> cues) {
        return database.sql(CLEAR)
                .bind("showId", showId)
                .bind("segmentId", segmentId)
                .then()
                .then(write(showId, segmentId, cues));
    }

    private Mono<Void> write(UUID showId, UUID segmentId, List<Cue> cues) {
        return database.sql(WRITE)
                .bind("showId", showId)
                .bind("segmentId", segmentId)
                .bind("roles", column(cues, Cue::role))
                .bind("words", column(cues, Cue::words))
                .then();
    }

    private static String[] column(List<Cue> cues, Function<Cue, String> content) {
        return cues.stream().map(content).toArray(String[]::new);
    }
}
