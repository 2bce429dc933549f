package mizuhiki.shared.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import org.springframework.r2dbc.core.DatabaseClient;

/**
 * Database access of background work that crosses offices, with its own role.
 *
 * @param listening gives connections outside the pool, to be kept open for {@code LISTEN}
 */
public record Worker(PostgresqlConnectionFactory listening, ConnectionPool pool, DatabaseClient database)
        implements AutoCloseable {

    @Override
    public void close() {
        pool.dispose();
    }
}
