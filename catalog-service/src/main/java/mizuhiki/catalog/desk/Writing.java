package mizuhiki.catalog.desk;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/**
 * Writes down a whole batch in one statement: holds, queue, shows, movements, news and the log.
 *
 * <p>The statement has the parts for which the batch has rows: most batches are claims and nothing else, and even an empty
 * part takes its time.
 */
@Repository
class Writing {

    /**
     * @param name also of the parameter that holds the rows: reading one JSON of all parts takes the database twice as long
     * @param rows what is written of a batch; none, and the part is left out
     */
    private record Part(String name, Function<Batch, List<?>> rows, String statement) {

        boolean isNeeded(Batch batch) {
            return !rows.apply(batch).isEmpty();
        }

        String sql() {
            return name + " as (\n" + statement + ")";
        }

        GenericExecuteSpec bind(GenericExecuteSpec statement, Batch batch) {
            return statement.bind(name, DeskJson.MAPPER.writeValueAsString(rows.apply(batch)));
        }
    }

    private static final Part PLACES = new Part("places", Batch::places, """
            insert into catalog.stock (product_id, lot_id, place)
            select product_id, lot_id, place
              from json_to_recordset(cast(:places as json)) as place (product_id uuid, lot_id uuid, place catalog.place)
            on conflict do nothing
            """);

    private static final Part OFFERS_GONE = new Part("offers_gone", Batch::offSale, """
            delete from catalog.offer
             where product_id in (select value::uuid from json_array_elements_text(cast(:offers_gone as json)))
            """);

    private static final Part OFFERS = new Part("offers", Batch::onSale, """
            insert into catalog.offer (product_id, price)
            select product_id, price
              from json_to_recordset(cast(:offers as json)) as offer (product_id uuid, price bigint)
            on conflict (office_id, product_id) do update set price = excluded.price
            """);

    private static final Part LINES = new Part("lines", Batch::lines, """
            insert into catalog.show_line (show_id, product_id, label, mode, hold_minutes, kept, kept_from, ends_at,
                                           kept_at, started_at, pinned_at, over_at)
            select show_id, product_id, label, mode, hold_minutes, kept, kept_from, ends_at,
                   kept_at, started_at, pinned_at, over_at
              from json_populate_recordset(null::catalog.show_line, cast(:lines as json))
            on conflict (office_id, product_id, show_id) do update
              set label = excluded.label, mode = excluded.mode, hold_minutes = excluded.hold_minutes,
                  kept = excluded.kept, kept_from = excluded.kept_from, ends_at = excluded.ends_at,
                  kept_at = excluded.kept_at, started_at = excluded.started_at, pinned_at = excluded.pinned_at,
                  over_at = excluded.over_at
            """);

    private static final Part HOLDS = new Part("holds", Batch::holds, """
            insert into catalog.hold (id, product_id, lot_id, place, quantity, unit_price, buyer_key_hash, mode, show_id,
                                      order_id, state, returned, claimed_at, expires_at)
            select id, product_id, lot_id, place, quantity, unit_price, buyer_key_hash, mode, show_id,
                   order_id, state, returned, claimed_at, expires_at
              from json_populate_recordset(null::catalog.hold, cast(:holds as json))
            on conflict (office_id, id) do update
              set state = excluded.state, place = excluded.place, order_id = excluded.order_id,
                  returned = excluded.returned
            """);

    private static final Part WAITERS = new Part("waiters", Batch::waiters, """
            insert into catalog.waiter (id, product_id, quantity, buyer_key_hash, show_id, turn, state, hold_id,
                                        joined_at, waits_until)
            select id, product_id, quantity, buyer_key_hash, show_id, turn, state, hold_id, joined_at, waits_until
              from json_populate_recordset(null::catalog.waiter, cast(:waiters as json))
            on conflict (office_id, id) do update set state = excluded.state, hold_id = excluded.hold_id
            """);

    private static final Part MOVEMENTS = new Part("movements", Batch::movements, """
            insert into catalog.movement (id, product_id, lot_id, place, to_place, kind, quantity, hold_id, order_id,
                                          person_id, show_id, show_minute, count_id, reason, moved_at)
            select id, product_id, lot_id, place, to_place, kind, quantity, hold_id, order_id,
                   person_id, show_id, show_minute, count_id, reason, moved_at
              from json_populate_recordset(null::catalog.movement, cast(:movements as json))
            """);

    private static final Part NEWS = new Part("news", Batch::news, """
            insert into catalog.outbox (type, payload, occurred_at)
            select type, payload, occurred_at
              from json_to_recordset(cast(:news as json)) as told (type text, payload jsonb, occurred_at timestamptz)
            """);

    private static final String LOG = """

            insert into catalog.desk_log (decided_at, requests) values (:now, cast(:requests as jsonb))
            """;

    private static final List<Part> PARTS =
            List.of(PLACES, OFFERS_GONE, OFFERS, LINES, HOLDS, WAITERS, MOVEMENTS, NEWS);

    private final DatabaseClient database;

    Writing(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> write(Decided decided) {
        var batch = Batch.of(decided);
        var parts = PARTS.stream().filter(part -> part.isNeeded(batch)).toList();
        var statement = database.sql(sql(parts)).bind("now", batch.now()).bind("requests", batch.log());
        for (var part : parts) {
            statement = part.bind(statement, batch);
        }
        return statement.then();
    }

    private static String sql(List<Part> parts) {
        return parts.isEmpty() ? LOG : parts.stream().map(Part::sql).collect(Collectors.joining(", ", "with ", LOG));
    }
}
