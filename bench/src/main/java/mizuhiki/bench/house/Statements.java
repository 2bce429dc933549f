package mizuhiki.bench.house;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * How many statements the house sends to its database, by pg_stat_statements.
 *
 * <p>The library has to be there when the server starts, so counting begins with the start after {@link #prepare}.
 * Beginning and ending a transaction is a statement, too; what triggers do inside is not.
 */
public final class Statements {

    private static final String OF_HOUSE = """
            from pg_stat_statements s join pg_roles r on r.oid = s.userid
             where r.rolname in ('mizuhiki_app', 'mizuhiki_worker')
            """;

    private static final String COUNT = "select coalesce(sum(calls), 0) " + OF_HOUSE;

    private static final String TOOK = "select coalesce(sum(total_exec_time), 0) " + OF_HOUSE;

    private static final String MOST_FREQUENT = """
            select calls || ' x ' || round((total_exec_time / calls)::numeric, 3) || ' ms  '
                   || left(regexp_replace(query, '\\s+', ' ', 'g'), 110)
            """ + OF_HOUSE + " order by total_exec_time desc limit 25";

    private Statements() {}

    public static void prepare(Postgres postgres) throws SQLException {
        postgres.execute(
                "create extension if not exists pg_stat_statements with schema public",
                "alter system set shared_preload_libraries = 'pg_stat_statements'");
    }

    public static void reset(Postgres postgres) throws SQLException {
        postgres.execute("select pg_stat_statements_reset()");
    }

    static long counted(Postgres postgres) throws SQLException {
        return postgres.number(COUNT);
    }

    /** What they took in all, since the last reset. */
    public static double millis(Postgres postgres) throws SQLException {
        return Double.parseDouble(postgres.text(TOOK));
    }

    /** Those that took most of the database's time, since the last reset. */
    public static List<String> heaviest(Postgres postgres) throws SQLException {
        var lines = new ArrayList<String>();
        try (var connection = postgres.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(MOST_FREQUENT)) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }
}
