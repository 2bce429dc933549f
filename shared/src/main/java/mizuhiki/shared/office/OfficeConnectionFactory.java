package mizuhiki.shared.office;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;
import io.r2dbc.spi.Connection;
import io.r2dbc.spi.ConnectionFactory;
import io.r2dbc.spi.ConnectionFactoryMetadata;
import io.r2dbc.spi.Wrapped;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import java.util.WeakHashMap;
import reactor.core.publisher.Mono;

/**
 * Hands out pooled connections that carry the current office, or none.
 *
 * <p>The office each physical connection carries is remembered, so a connection that already serves the right office
 * costs no extra statement.
 */
public final class OfficeConnectionFactory implements ConnectionFactory {

    private static final String SET_OFFICE = "select set_config('mizuhiki.office', $1, false)";

    private final ConnectionFactory pool;
    private final Map<Object, String> carried = Collections.synchronizedMap(new WeakHashMap<>());

    public OfficeConnectionFactory(ConnectionFactory pool) {
        this.pool = pool;
    }

    @Override
    public Mono<Connection> create() {
        return Mono.deferContextual(context -> {
            var office = CurrentOffice.in(context).map(UUID::toString).orElse("");
            return Mono.from(pool.create()).flatMap(connection -> carry(connection, office));
        });
    }

    private Mono<Connection> carry(Connection connection, String office) {
        var physical = physical(connection);
        if (office.equals(carried.get(physical))) {
            return Mono.just(connection);
        }
        return Mono.usingWhen(
                Mono.just(connection),
                pooled -> set(physical, office).thenReturn(pooled),
                pooled -> Mono.empty(),
                (pooled, failure) -> pooled.close(),
                Connection::close);
    }

    /** What a connection carries is unknown from here until the database has answered. */
    private Mono<Void> set(PostgresqlConnection physical, String office) {
        carried.remove(physical);
        return physical.createStatement(SET_OFFICE)
                .bind("$1", office)
                .execute()
                .flatMap(PostgresqlResult::getRowsUpdated)
                .then(Mono.fromRunnable(() -> carried.put(physical, office)));
    }

    private static PostgresqlConnection physical(Connection connection) {
        var unwrapped = connection instanceof Wrapped<?> wrapped ? wrapped.unwrap() : connection;
        if (unwrapped instanceof PostgresqlConnection physical) {
            return physical;
        }
        throw new IllegalStateException("not a PostgreSQL connection: " + unwrapped);
    }

    @Override
    public ConnectionFactoryMetadata getMetadata() {
        return pool.getMetadata();
    }
}
