package mizuhiki.stream.rundown;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import mizuhiki.stream.runsheet.RunSheets;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The rundowns, one for each show: its segments as written, put together with its run sheet. */
@Repository
public class Rundowns {

    /** Minutes of pieces are told by the run sheet. */
    private static final String OF_SHOW = """
            select id, kind, title, note, coalesce(minutes, 0) as minutes
            from streams.segment where show_id = :showId order by position
            """;

    private static final String CLEAR = """
            delete from streams.segment where show_id = :showId
            """;

    private static final String WRITE = """
            insert into streams.segment (show_id, id, kind, title, note, minutes, position)
            select :showId, id, kind, title, note, case when kind <> 'PIECE' then minutes end, position
            from unnest(:ids::uuid[], :kinds::text[], :titles::text[], :notes::text[], :minutes::int[])
              with ordinality as segment (id, kind, title, note, minutes, position)
            """;

    private final DatabaseClient database;
    private final RunSheets sheets;

    Rundowns(DatabaseClient database, RunSheets sheets) {
        this.database = database;
        this.sheets = sheets;
    }

    public Mono<Rundown> ofShow(UUID showId) {
        return Mono.zip(written(showId), sheets.ofShow(showId), Rundown::of);
    }

    /** Writes all of it anew; the caller holds the show, so nobody else does the same. */
    Mono<Void> replace(UUID showId, Rundown rundown) {
        return database.sql(CLEAR).bind("showId", showId).then().then(write(showId, rundown));
    }

    private Mono<List<Segment>> written(UUID showId) {
        return database.sql(OF_SHOW)
                .bind("showId", showId)
                .mapProperties(Segment.class)
                .all()
                .collectList();
    }

    private Mono<Void> write(UUID showId, Rundown rundown) {
        return database.sql(WRITE)
                .bind("showId", showId)
                .bind("ids", column(rundown, Segment::id).toArray(UUID[]::new))
                .bind("kinds", column(rundown, segment -> segment.kind().name()).toArray(String[]::new))
                .bind("titles", column(rundown, Segment::title).toArray(String[]::new))
                .bind("notes", column(rundown, Segment::note).toArray(String[]::new))
                .bind("minutes", column(rundown, Segment::minutes).toArray(Integer[]::new))
                .then();
    }

    private static <T extends @Nullable Object> Stream<T> column(Rundown rundown, Function<Segment, T> content) {
        return rundown.segments().stream().map(content);
    }
}
