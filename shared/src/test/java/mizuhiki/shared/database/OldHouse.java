package mizuhiki.shared.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;

/** A database from before some migration, with one office; it belongs to nobody special, so that no wall is passed unseen. */
public final class OldHouse {

    private static final String OWNER = "mizuhiki_owner_of_old";

    private static final String OFFICE = "01000000-0000-7000-8000-000000000001";

    private static final String ROLE = """
            do $$ begin create role %s; exception when duplicate_object then null; end $$
            """;

    private final String url = "jdbc:" + TestDatabase.create().replace("postgres@", "");

    /** @param version of the schema when somebody last worked there */
    public OldHouse(String schema, String version) throws SQLException {
        try (var connection = DriverManager.getConnection(url + "?user=postgres");
                var statement = connection.createStatement()) {
            for (var role : List.of(OWNER + " login createrole", "mizuhiki_app nologin", "mizuhiki_worker nologin")) {
                statement.execute(ROLE.formatted(role));
            }
            statement.execute("grant mizuhiki_app, mizuhiki_worker to %s with admin option".formatted(OWNER));
            statement.execute("alter database %s owner to %s".formatted(connection.getCatalog(), OWNER));
        }
        if (!schema.equals("people")) {
            migrate("people", "latest");
        }
        migrate(schema, version);
    }

    /** @param version or {@code latest} */
    public void migrate(String schema, String version) {
        Flyway.configure()
                .dataSource(url, OWNER, "")
                .schemas(schema)
                .locations("classpath:db/migration/" + schema)
                .target(version)
                .load()
                .migrate();
    }

    public void inOffice(String statements) throws SQLException {
        try (var connection = office();
                var statement = connection.createStatement()) {
            statement.execute(statements);
        }
    }

    /** The first column of what is found. */
    public List<String> rows(String query) throws SQLException {
        try (var connection = office();
                var statement = connection.createStatement();
                var found = statement.executeQuery(query)) {
            var rows = new ArrayList<String>();
            while (found.next()) {
                rows.add(found.getString(1));
            }
            return rows;
        }
    }

    private Connection office() throws SQLException {
        var connection = DriverManager.getConnection(url, OWNER, "");
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('mizuhiki.office', '" + OFFICE + "', false)");
        }
        return connection;
    }
}
