package mizuhiki.catalog.counting;

import io.r2dbc.spi.Parameter;
import io.r2dbc.spi.Parameters;
import java.util.Map;
import java.util.UUID;
import mizuhiki.catalog.counting.CountSheet.Line;
import mizuhiki.shared.api.Page;
import mizuhiki.shared.api.Slice;
import mizuhiki.shared.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All count sheets, the newest first. */
@Repository
class CountSheets {

    private static final String WRITE = """
            with sheet as (
              insert into catalog.count_sheet (id, person_id, counted_at, reason, sent_as)
              values (:id, :personId, :countedAt, :reason, :sentAs) on conflict do nothing returning id
            )
            insert into catalog.count_line (count_id, product_id, lot_id, place, pieces)
            select sheet.id, lot.product_id, lot.id, :place, counted.pieces
              from sheet, unnest(:lotIds, :pieces) as counted (lot_id, pieces)
              join catalog.lot on lot.id = counted.lot_id
            """;

    private static final String SENT_AS = "select id from catalog.count_sheet where sent_as = :sentAs";

    private static final String DIFFERENCES = """
            select lot_id, quantity from catalog.movement where count_id = :id
            """;

    private static final String SHEET = """
            select sheet.id, sheet.person_id, sheet.counted_at, sheet.reason,
                   (select min(line.place) from catalog.count_line line where line.count_id = sheet.id) as place,
                   (select count(*) from catalog.count_line line where line.count_id = sheet.id)::int as lines,
                   (select count(*) from catalog.movement where movement.count_id = sheet.id)::int as differences
              from catalog.count_sheet sheet
            """;

    private static final String PAGE =
            SHEET + "where (:after::uuid is null or sheet.id < :after) order by sheet.id desc limit :limit";

    private static final String GET = SHEET + "where sheet.id = :id";

    private static final String LINES = """
            select line.product_id, line.lot_id, product.title, product.photo_id, lot.finished_at as made_at,
                   line.pieces - coalesce(movement.quantity, 0) as expected, line.pieces
              from catalog.count_line line
              join catalog.product on product.id = line.product_id
              join catalog.lot on lot.id = line.lot_id
              left join catalog.movement
                on movement.count_id = line.count_id and movement.lot_id = line.lot_id and movement.place = line.place
             where line.count_id = :id
             order by movement.quantity is null, product.title, product.id, lot.finished_at, lot.id
            """;

    private final DatabaseClient database;

    CountSheets(DatabaseClient database) {
        this.database = database;
    }

    /** Before the differences: they name the sheet. Emits whether it is new, and waits for the same sent at this moment. */
    Mono<Boolean> write(CountSheet sheet) {
        var counted = sheet.counted();
        return database.sql(WRITE)
                .bind("id", sheet.id())
                .bind("personId", counted.personId())
                .bind("countedAt", sheet.countedAt())
                .bind("reason", counted.reason())
                .bind("place", counted.place().name())
                .bind("sentAs", orNone(counted.sentAs()))
                .bind("lotIds", counted.lotIds().toArray(UUID[]::new))
                .bind("pieces", counted.lines().stream().map(Line::pieces).toArray(Integer[]::new))
                .fetch()
                .rowsUpdated()
                .map(rows -> rows > 0);
    }

    Mono<UUID> sentAs(@Nullable UUID sentAs) {
        return database.sql(SENT_AS)
                .bind("sentAs", orNone(sentAs))
                .mapValue(UUID.class)
                .one();
    }

    /** What was found more or, negative, fewer; by lot. */
    Mono<Map<UUID, Integer>> differences(UUID countId) {
        return database.sql(DIFFERENCES)
                .bind("id", countId)
                .mapProperties(Difference.class)
                .all()
                .collectMap(Difference::lotId, Difference::quantity);
    }

    Mono<Slice<PastSheet>> slice(Page page) {
        var sheets = database.sql(PAGE)
                .bind("after", orNone(page.afterId()))
                .bind("limit", page.limit())
                .mapProperties(PastSheet.class)
                .all();
        return Slice.of(sheets, page, PastSheet::id);
    }

    Mono<PastSheet> get(UUID countId) {
        return database.sql(GET)
                .bind("id", countId)
                .mapProperties(PastSheet.class)
                .one()
                .switchIfEmpty(Mono.error(() -> new NotFound(countId)));
    }

    /** Those with a difference first. */
    Flux<PastLine> lines(UUID countId) {
        return database.sql(LINES)
                .bind("id", countId)
                .mapProperties(PastLine.class)
                .all();
    }

    private static Parameter orNone(@Nullable UUID id) {
        return id == null ? Parameters.in(UUID.class) : Parameters.in(id);
    }

    record Difference(UUID lotId, int quantity) {}
}
