package mizuhiki.order.cancellation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import mizuhiki.shared.database.TestDatabase;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

class EarlierCancellationTests {

    private static final String CANCELLED = """
            with office as (select uuidv7() as office_id), purchase as (
              insert into orders.purchase
                (office_id, id, hold_id, product_id, lot_id, title, quantity, unit_price, material_cost, shipping_fee,
                 delivery, payment, pay_by, state, placed_at, key_hash)
              select office_id, uuidv7(), uuidv7(), uuidv7(), uuidv7(), 'のし', 1, 1, 1, 1,
                     'PICKUP', 'AT_PICKUP', current_date, 'CANCELLED', now(), uuid_send(uuidv7())
              from office, generate_series(1, 2)
              returning office_id, id
            )
            insert into orders.cancellation (office_id, order_id, cancelled_at, cancelled_by)
            select office_id, id, now() + i * interval '1 second', case i when 2 then uuidv7() end
            from (select *, row_number() over () as i from purchase) numbered
            """;

    @Test
    void whoCancelledBeforeReasonsWereWrittenIsTheirReason() throws SQLException {
        var database = URI.create(TestDatabase.create());
        var url = "jdbc:postgresql://localhost:%d%s".formatted(database.getPort(), database.getPath());
        migrate(url, "people", "latest");
        migrate(url, "orders", "51");

        try (var connection = DriverManager.getConnection(url, "postgres", "")) {
            connection.createStatement().execute(CANCELLED);
            migrate(url, "orders", "latest");

            assertThat(reasons(connection)).containsExactly("BUYER", "STAFF");
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

    private static List<String> reasons(Connection connection) throws SQLException {
        var reasons = new ArrayList<String>();
        try (var rows = connection
                .createStatement()
                .executeQuery("select reason from orders.cancellation order by cancelled_by is null desc")) {
            while (rows.next()) {
                reasons.add(rows.getString(1));
            }
        }
        return reasons;
    }
}
