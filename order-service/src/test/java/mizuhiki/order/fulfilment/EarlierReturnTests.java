package mizuhiki.order.fulfilment;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import mizuhiki.shared.database.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class EarlierReturnTests {

    private static final String RETURNED = """
            with purchase as (
              insert into orders.purchase
                (office_id, id, hold_id, product_id, lot_id, title, quantity, unit_price, material_cost, shipping_fee,
                 delivery, payment, pay_by, state, placed_at, key_hash)
              select uuidv7(), uuidv7(), uuidv7(), uuidv7(), uuidv7(), 'のし', 3, 1, 1, 1,
                     'PICKUP', 'AT_PICKUP', current_date, state, now(), uuid_send(uuidv7())
              from unnest(array['RETURNED', 'SHIPPED']) as state
              returning office_id, id, state
            ), payment as (
              insert into orders.payment (office_id, order_id, paid_at, noted_by)
              select office_id, id, now(), id from purchase
              returning office_id, order_id
            ), back as (
              insert into orders.goods_return (office_id, order_id, returned_at, resellable, noted_by)
              select office_id, id, now(), true, id from purchase where state = 'RETURNED'
              returning office_id, order_id
            )
            insert into orders.refund (office_id, order_id, refunded_at, noted_by, amount)
            select office_id, order_id, now(), order_id, 3 from back
            """;

    private static final String PIECES = """
            select string_agg(p.state || ' ' || p.returned || ' ' || coalesce(r.id is not null, false), ', ' order by p.state)
            from orders.purchase p
            left join orders.refund r on r.order_id = p.id and coalesce(r.pieces, p.returned) >= p.returned
            """;

    @Test
    void whatCameBackBeforePiecesWereCountedCameBackWhole() throws SQLException {
        var database = URI.create(TestDatabase.create());
        var url = "jdbc:postgresql://localhost:%d%s".formatted(database.getPort(), database.getPath());
        migrate(url, "people", "latest");
        migrate(url, "orders", "128");

        try (var connection = DriverManager.getConnection(url, "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute(RETURNED);
            migrate(url, "orders", "latest");

            try (var rows = statement.executeQuery(PIECES)) {
                rows.next();
                assertThat(rows.getString(1)).isEqualTo("RETURNED 3 true, SHIPPED 0 false");
            }
        }
    }

    private static void migrate(String url, String schema, String target) {
        Flyway.configure()
                .dataSource(url, "postgres", "")
                .schemas(schema)
                .locations("classpath:db/migration/" + schema)
                .target(target)
                .load()
                .migrate();
    }
}
