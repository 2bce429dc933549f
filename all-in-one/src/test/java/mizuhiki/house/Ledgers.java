package mizuhiki.house;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Everything that is written down anywhere in the house, of all offices and all services. */
public record Ledgers(String url) {

    private static final String TABLES = """
            select format('%I.%I', schemaname, tablename) from pg_tables
            where schemaname not in ('pg_catalog', 'information_schema') order by 1
            """;

    private static final String CONTENT = """
            select count(*) || ' rows ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from %s t
            """;

    /** By table, how many rows there are and what is in them. */
    public SortedMap<String, String> read() {
        try (var connection = DriverManager.getConnection("jdbc:" + url.replace("postgres@", "") + "?user=postgres")) {
            var read = new TreeMap<String, String>();
            for (var table : column(connection, TABLES)) {
                read.put(table, column(connection, CONTENT.formatted(table)).getFirst());
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> column(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            var column = new ArrayList<String>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }
}
