package mizuhiki.bench.shop;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import mizuhiki.bench.house.Postgres;

/**
 * Puts goods on sale: the only place that knows how the tables of the house hang together.
 *
 * <p>Thousands of pieces are not photographed and checked one by one. Everything that keeps numbers right (triggers,
 * constraints, generated columns) works as for real ones; only the outboxes hear nothing of it.
 */
public final class Goods {

    private static final String PRODUCTS = """
            insert into catalog.product (id, title, state, price, material_cost, made_at, version)
            select id, ? || to_char(number, 'FM00000'), 'LISTED', 3000, 600, now(), 1
              from unnest(?::uuid[]) with ordinality as new (id, number)
            """;

    /** A lot bears the id of its product. */
    private static final String LOTS = """
            insert into catalog.lot (id, product_id, registered_by, title, quantity, started_at, finished_at, version)
            select id, id, id, 'bench', 1, now(), now(), 1 from unnest(?::uuid[]) as new (id)
            """;

    private static final String SHELF = """
            insert into catalog.stock (product_id, lot_id) select id, id from unnest(?::uuid[]) as new (id)
            """;

    private static final String RECEIPTS = """
            insert into catalog.movement (kind, product_id, lot_id, quantity, moved_at)
            select 'RECEIVED', id, id, ?, now() from unnest(?::uuid[]) as new (id)
            """;

    private static final String OFFERS = """
            insert into catalog.offer (product_id, price) select id, 3000 from unnest(?::uuid[]) as new (id)
            """;

    private static final String ITEMS = """
            insert into orders.item (product_id, title, description, price, material_cost, listed, listed_at)
            select id, ? || to_char(number, 'FM00000'), '', 3000, 600, true, now()
              from unnest(?::uuid[]) with ordinality as new (id, number)
            """;

    private static final String ITEM_STOCK = """
            insert into orders.item_stock (product_id, available, held, made)
            select id, ?, 0, ? from unnest(?::uuid[]) as new (id)
            """;

    private static final String SHOW_PIECES = """
            insert into streams.piece (product_id, title, price, listed)
            select id, ? || to_char(number, 'FM00000'), 3000, true
              from unnest(?::uuid[]) with ordinality as new (id, number)
            """;

    private static final String SHOW_STOCK = """
            insert into streams.piece_stock (product_id, available, made)
            select id, ?, ? from unnest(?::uuid[]) as new (id)
            """;

    private Goods() {}

    /** New products, each with so many pieces in one lot; their titles are numbered from 1. */
    public static List<UUID> putOnSale(Postgres postgres, Office office, String title, int products, int pieces)
            throws SQLException {
        var ids = Ids.draw(products);
        try (var connection = office.enter(postgres)) {
            insert(connection, PRODUCTS, title, ids);
            insert(connection, LOTS, (Object) ids);
            insert(connection, SHELF, (Object) ids);
            insert(connection, RECEIPTS, pieces, ids);
            insert(connection, OFFERS, (Object) ids);
            insert(connection, ITEMS, title, ids);
            insert(connection, ITEM_STOCK, pieces, pieces, ids);
            insert(connection, SHOW_PIECES, title, ids);
            insert(connection, SHOW_STOCK, pieces, pieces, ids);
        }
        return List.of(ids);
    }

    /** So that no statement is planned for a table that was empty yesterday. */
    public static void countRows(Postgres postgres) throws SQLException {
        postgres.execute("analyze");
    }

    private static void insert(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(
                        i + 1, values[i] instanceof UUID[] ids ? connection.createArrayOf("uuid", ids) : values[i]);
            }
            statement.executeUpdate();
        }
    }
}
