package mizuhiki.bench.house;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database of the house, as whoever owns the data folder may enter it. */
public record Postgres(long pid, int port, String password) {

    public static final String NAME = "mizuhiki";
    public static final String OWNER = "postgres";

    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    static Postgres in(Path data) throws IOException {
        var serving = Files.readAllLines(data.resolve("postgres/postmaster.pid"));
        return new Postgres(
                Long.parseLong(serving.get(PID_LINE).trim()),
                Integer.parseInt(serving.get(PORT_LINE).trim()),
                Files.readString(data.resolve("postgres.password")));
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://localhost:%d/%s".formatted(port, NAME), OWNER, password);
    }

    public void execute(String... statements) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        }
    }

    public long number(String sql) throws SQLException {
        return Long.parseLong(text(sql));
    }

    public String text(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** What is kept must be kept: a database that forgets in a power cut is fast, and no comparison. */
    public void refuseForgetfulness() throws SQLException {
        for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
            if (!text("show " + setting).equals("on")) {
                throw new IllegalStateException(setting + " is not on");
            }
        }
    }
}
