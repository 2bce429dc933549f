package mizuhiki.bench.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import mizuhiki.bench.house.Postgres;

/** The one office of the bench: a member of staff, and an open shop. */
public record Office(UUID id, String slug, String login, String password) {

    private static final String OPEN = """
            insert into people.office (id, slug, name, seller_name, responsible_person, address, phone, bank_account)
            values (?, ?, 'Bench', 'Bench', 'Bench', 'Bench', '0', 'Bench')
            """;

    private static final String JOIN = """
            with person as (
              insert into people.person (id, display_name, roles, password_hash, joined_on)
              values (uuidv7(), 'Staff', array['STAFF', 'MANAGER'], ?, current_date)
              returning id
            )
            insert into people.login (login, person_id) select ?, id from person
            """;

    private static final String TERMS = """
            insert into orders.shop_terms (valid_from, noted_at, shipping_fee, payment_days, delivery_time, pickup_place,
                                           return_terms, other_costs, shipping_cost, channel_fee_rate)
            values (current_date - 30, now(), 370, 7, 'soon', 'here', 'within 8 days', 'none', 370, 0)
            """;

    public static Office open(Postgres postgres) throws SQLException {
        var office = new Office(Ids.draw(), "bench", "staff@bench.example", "bench-bench");
        try (var connection = office.enter(postgres)) {
            update(connection, OPEN, office.id(), office.slug());
            update(connection, JOIN, "{noop}" + office.password(), office.login());
            update(connection, TERMS);
        }
        return office;
    }

    /** A connection that works for this office, as triggers and defaults expect. */
    Connection enter(Postgres postgres) throws SQLException {
        var connection = postgres.connect();
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('mizuhiki.office', '%s', false)".formatted(id));
        }
        return connection;
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
