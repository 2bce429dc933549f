package mizuhiki.catalog.desk;

import io.r2dbc.postgresql.codec.Json;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import mizuhiki.catalog.tray.Request;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;

/** Reads what was asked at the desk. */
@Repository
public class DeskLog {

    private static final String AFTER = """
            select position, decided_at, requests from catalog.desk_log
             where position > :after and position <= :until order by position
            """;

    private final DatabaseClient database;

    DeskLog(DatabaseClient database) {
        this.database = database;
    }

    /** @param decidedAt the time all of it was judged by */
    public record Entry(long position, Instant decidedAt, List<Request> requests) {}

    public Flux<Entry> between(long after, long until) {
        return database.sql(AFTER)
                .bind("after", after)
                .bind("until", until)
                .mapProperties(Row.class)
                .all()
                .map(Row::entry);
    }

    record Row(long position, Instant decidedAt, Json requests) {

        Entry entry() {
            return new Entry(
                    position, decidedAt, Arrays.asList(DeskJson.MAPPER.readValue(requests.asArray(), Request[].class)));
        }
    }
}
