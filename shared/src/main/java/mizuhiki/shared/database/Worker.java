package mizuhiki.shared.database;

import io.r2dbc.pool.ConnectionPool;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import java.util.UUID;
import java.util.function.Function;
import mizuhiki.shared.office.CurrentOffice;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;
import reactor.core.publisher.Mono;

/**
 * Database access of background work that crosses offices, with its own role.
 *
 * @param listening gives connections outside the pool, to be kept open for {@code LISTEN}
 */
public record Worker(PostgresqlConnectionFactory listening, ConnectionPool pool, DatabaseClient database)
        implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Worker.class);

    /** Something found that is due in an office. */
    public interface Due {

        UUID officeId();
    }

    /**
     * Does the work for all that is found, one after the other, each in its office.
     *
     * <p>All of it is read before anything is done. What fails is told in the log, and found again the next time.
     */
    public <T extends Due> Mono<Void> each(GenericExecuteSpec found, Class<T> kind, Function<T, Mono<?>> work) {
        return found.mapProperties(kind)
                .all()
                .collectList()
                .flatMapIterable(all -> all)
                .concatMap(due -> alone(due, work))
                .then();
    }

    private static <T extends Due> Mono<Void> alone(T due, Function<T, Mono<?>> work) {
        return work.apply(due)
                .then()
                .contextWrite(CurrentOffice.is(due.officeId()))
                .doOnError(failure -> LOG.warn("{} is left for the next time", due, failure))
                .onErrorComplete();
    }

    @Override
    public void close() {
        pool.dispose();
    }
}
