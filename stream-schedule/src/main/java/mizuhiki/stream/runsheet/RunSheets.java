package mizuhiki.stream.runsheet;

import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** The run sheets, one for each show; empty until something is put on it. */
@Repository
public class RunSheets {

    private static final String OF_SHOW = """
            select product_id, planned_minutes from streams.run_sheet_item where show_id = :showId order by position
            """;

    private static final String CLEAR = """
            delete from streams.run_sheet_item where show_id = :showId
            """;

    private static final String WRITE = """
            insert into streams.run_sheet_item (show_id, product_id, planned_minutes, position)
            select :showId, item.product_id, item.planned_minutes, item.position
            from unnest(:productIds::uuid[], :minutes::int[]) with ordinality
              as item (product_id, planned_minutes, position)
            """;

    private final DatabaseClient database;

    RunSheets(DatabaseClient database) {
        this.database = database;
    }

    public Mono<RunSheet> ofShow(UUID showId) {
        return database.sql(OF_SHOW)
                .bind("showId", showId)
                .mapProperties(RunSheet.Item.class)
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
        var minutes = sheet.items().stream().map(RunSheet.Item::plannedMinutes).toArray(Integer[]::new);
        return database.sql(WRITE)
                .bind("showId", showId)
                .bind("productIds", sheet.productIds().toArray(UUID[]::new))
                .bind("minutes", minutes)
                .then();
    }
}
