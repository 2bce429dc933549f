package mizuhiki.catalog.desk;

import io.r2dbc.postgresql.codec.Json;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
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

    /** @param rows what is written of a batch; none, and the part is left out */
    private record Part(String name, Function<Batch, List<?>> rows, String statement) {

        boolean isNeeded(Batch batch) {
            return !rows.apply(batch).isEmpty();
        }

        String sql() {
            return ", " + name + " as (\n" + statement + ")";
        }
    }

    private static final String GIVEN = "with given as (select cast(:batch as jsonb) as batch)";

    private static final Part PLACES = new Part("places", Batch::places, """
            insert into catalog.stock (product_id, lot_id, place)
            select product_id, lot_id, place
              from given, jsonb_to_recordset(batch -> 'places') as place (product_id uuid, lot_id uuid, place catalog.place)
            on conflict do nothing
            """);

    private static final Part OFFERS_GONE = new Part("offers_gone", Batch::offSale, """
            delete from catalog.offer
             where product_id in (select value::uuid from given, jsonb_array_elements_text(batch -> 'off_sale'))
            """);

    private static final Part OFFERS = new Part("offers", Batch::onSale, """
            insert into catalog.offer (product_id, price)
            select product_id, price
              from given, jsonb_to_recordset(batch -> 'on_sale') as offer (product_id uuid, price bigint)
            on conflict (office_id, product_id) do update set price = excluded.price
            """);

    private static final Part LINES = new Part("lines", Batch::lines, """
            insert into catalog.show_line (show_id, product_id, label, mode, hold_minutes, kept, kept_from, ends_at,
                                           kept_at, started_at, pinned_at, over_at)
            select show_id, product_id, label, mode, hold_minutes, kept, kept_from, ends_at,
                   kept_at, started_at, pinned_at, over_at
              from given, jsonb_populate_recordset(null::catalog.show_line, batch -> 'lines')
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
              from given, jsonb_populate_recordset(null::catalog.hold, batch -> 'holds')
            on conflict (office_id, id) do update
              set state = excluded.state, place = excluded.place, order_id = excluded.order_id,
                  returned = excluded.returned
            """);

    private static final Part WAITERS = new Part("waiters", Batch::waiters, """
            insert into catalog.waiter (id, product_id, quantity, buyer_key_hash, show_id, turn, state, hold_id,
                                        joined_at, waits_until)
            select id, product_id, quantity, buyer_key_hash, show_id, turn, state, hold_id, joined_at, waits_until
              from given, jsonb_populate_recordset(null::catalog.waiter, batch -> 'waiters')
            on conflict (office_id, id) do update set state = excluded.state, hold_id = excluded.hold_id
            """);

    private static final Part MOVEMENTS = new Part("movements", Batch::movements, """
            insert into catalog.movement (id, product_id, lot_id, place, to_place, kind, quantity, hold_id, order_id,
                                          person_id, show_id, show_minute, count_id, reason, moved_at)
            select id, product_id, lot_id, place, to_place, kind, quantity, hold_id, order_id,
                   person_id, show_id, show_minute, count_id, reason, moved_at
              from given, jsonb_populate_recordset(null::catalog.movement, batch -> 'movements')
            """);

    private static final Part NEWS = new Part("news", Batch::news, """
            insert into catalog.outbox (type, payload, occurred_at)
            select type, payload, occurred_at
              from given, jsonb_to_recordset(batch -> 'news') as told (type text, payload jsonb, occurred_at timestamptz)
            """);

    private static final String LOG = """

            insert into catalog.desk_log (decided_at, requests)
            select (batch ->> 'now')::timestamptz, batch -> 'requests' from given
            """;

    private static final List<Part> PARTS =
            List.of(PLACES, OFFERS_GONE, OFFERS, LINES, HOLDS, WAITERS, MOVEMENTS, NEWS);

    private final DatabaseClient database;

    Writing(DatabaseClient database) {
        this.database = database;
    }

    Mono<Void> write(Decided decided) {
        var batch = Batch.of(decided);
        return database.sql(statement(batch))
                .bind("batch", Json.of(DeskJson.MAPPER.writeValueAsBytes(batch)))
                .then();
    }

    private static String statement(Batch batch) {
        return PARTS.stream()
                .filter(part -> part.isNeeded(batch))
                .map(Part::sql)
                .collect(Collectors.joining("", GIVEN, LOG));
    }
}
