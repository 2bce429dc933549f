package mizuhiki.catalog.desk;

import io.r2dbc.postgresql.codec.Json;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import mizuhiki.catalog.holding.TraySnapshot;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Trays with everything on them, and how far the log had come when they were laid. */
@Repository
public class WholeTrays {

    private static final String TAKE = "select tray from catalog.take_trays(:productIds, '{}', '{}', '{}', true)";

    private static final String POSITION = "select coalesce(max(position), 0) from catalog.desk_log";

    private final DatabaseClient database;

    WholeTrays(DatabaseClient database) {
        this.database = database;
    }

    public record State(long position, List<TraySnapshot> trays) {}

    /** In the caller's transaction, which holds the turns: nothing about these products is decided meanwhile. */
    public Mono<State> take(List<UUID> productIds) {
        return database.sql(TAKE)
                .bind("productIds", productIds.toArray(UUID[]::new))
                .mapValue(Json.class)
                .all()
                .map(tray -> DeskJson.MAPPER.readValue(tray.asArray(), TraySnapshot.class))
                .sort(Comparator.comparing(tray -> tray.productId().toString()))
                .collectList()
                .flatMap(trays -> position().map(position -> new State(position, trays)));
    }

    public static String json(Object value) {
        return DeskJson.MAPPER.writeValueAsString(value);
    }

    public static <T> T read(String json, Class<T> type) {
        return DeskJson.MAPPER.readValue(json, type);
    }

    public static List<TraySnapshot> readTrays(String json) {
        return Arrays.asList(read(json, TraySnapshot[].class));
    }

    private Mono<Long> position() {
        return database.sql(POSITION).mapValue(Long.class).one();
    }
}
