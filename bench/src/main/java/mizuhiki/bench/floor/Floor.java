package mizuhiki.bench.floor;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import mizuhiki.bench.house.Postgres;

/** Measures the floor, with whatever is there to measure it with. */
public final class Floor {

    /** The pool of the house stays as it is, so the floor has what it leaves. */
    private static final String FREE_CONNECTIONS = """
            select current_setting('max_connections')::int - count(*) from pg_stat_activity
             where backend_type = 'client backend'
            """;

    private static final int RESERVE = 4;
    private static final int CLIENTS_MAX = 64;

    private final Postgres postgres;
    private final Loop loop;

    private Floor(Postgres postgres, Loop loop) {
        this.postgres = postgres;
        this.loop = loop;
    }

    /** @param scratch where pgbench may keep what it reads and writes */
    public static Floor of(Postgres postgres, Path scratch, boolean withPgbench) {
        return new Floor(
                postgres, withPgbench && PgBench.isThere() ? new PgBench(postgres, scratch) : new JdbcLoop(postgres));
    }

    public String name() {
        return loop.toString();
    }

    public int clients() throws SQLException {
        return Math.toIntExact(Math.min(CLIENTS_MAX, postgres.number(FREE_CONNECTIONS) - RESERVE));
    }

    /** Claims and orders spread over so many products, in tables that are new each time. */
    public FloorSpeed measure(int products, Duration time) throws Exception {
        postgres.execute(FloorTables.NEW);
        postgres.execute(FloorTables.filled(products));
        return loop.run(FloorTables.CLAIM_AND_ORDER, products, clients(), time);
    }

    /** Something that sends one statement again and again. */
    interface Loop {

        FloorSpeed run(String statement, int products, int clients, Duration time) throws Exception;
    }
}
