package mizuhiki.stream.runsheet;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The run sheets, one for each show; empty until something is put on it. */
@Repository
public class RunSheets {

    private static final String OF_SHOW = """
            select product_id, planned_minutes, label, mode, hold_minutes, kept
            from streams.run_sheet_item where show_id = :showId order by position
            """;

    private static final String CLEAR = """
            delete from streams.run_sheet_item where show_id = :showId
            """;

    private static final String WRITE = """
            insert into streams.run_sheet_item
              (show_id, product_id, planned_minutes, label, mode, hold_minutes, kept, position)
            select :showId, item.*
            from unnest(:productIds::uuid[], :minutes::int[], :labels::text[], :modes::text[], :holdMinutes::int[],
              :kept::int[]) with ordinality as item
            """;

    private final DatabaseClient database;

    RunSheets(DatabaseClient database) {
        this.database = database;
    }

    public Mono<RunSheet> ofShow(UUID showId) {
        return database.sql(OF_SHOW)
                .bind("showId", showId)
                .mapProperties(Item.class)
                .all()
                .collectList()
                .map(RunSheet::new);
    }

    /** Writes the sheet anew; the caller holds the show, so nobody else does the same. */
    Mono<RunSheet> replace(UUID showId, RunSheet sheet) {
        return database.sql(CLEAR)
                .bind("showId", showId)
                .then()
                .then(write(showId, sheet))
                .thenReturn(sheet);
    }

    private Mono<Void> write(UUID showId, RunSheet sheet) {
        return database.sql(WRITE)
                .bind("showId", showId)
                .bind("productIds", column(sheet, Item::productId).toArray(UUID[]::new))
                .bind("minutes", column(sheet, Item::plannedMinutes).toArray(Integer[]::new))
                .bind("labels", column(sheet, Item::label).toArray(String[]::new))
                .bind("modes", column(sheet, item -> item.mode().name()).toArray(String[]::new))
                .bind("holdMinutes", column(sheet, Item::holdMinutes).toArray(Integer[]::new))
                .bind("kept", column(sheet, Item::kept).toArray(Integer[]::new))
                .then();
    }

    private static <T> Stream<T> column(RunSheet sheet, Function<Item, T> content) {
        return sheet.items().stream().map(content);
    }
}
