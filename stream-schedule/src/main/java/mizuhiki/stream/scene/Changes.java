package mizuhiki.stream.scene;

import io.r2dbc.postgresql.api.Notification;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import mizuhiki.shared.database.Worker;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * In which offices something viewers see has changed, as the database tells after each commit.
 *
 * <p>Every process listens for itself, on one connection however many watch, so it does not matter which of them made the
 * change.
 */
@Component
class Changes {

    private static final Duration SAFETY_NET = Duration.ofSeconds(20);
    private static final Retry RECONNECTING =
            Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200)).maxBackoff(Duration.ofSeconds(5));

    private final Flux<Optional<UUID>> everywhere;

    Changes(Worker worker) {
        everywhere = Flux.usingWhen(worker.listening().create(), Changes::heard, PostgresqlConnection::close)
                .concatWith(Mono.error(() -> new IllegalStateException("nobody tells any more")))
                .retryWhen(RECONNECTING)
                .publish()
                .refCount(1, Duration.ofSeconds(30));
    }

    /** Begins with a change, since nobody knows what happened before; and looks now and then in any case. */
    Flux<UUID> in(UUID officeId) {
        return Flux.merge(
                        everywhere.filter(
                                changed -> changed.isEmpty() || changed.get().equals(officeId)),
                        Flux.interval(Duration.ZERO, SAFETY_NET))
                .map(changed -> officeId)
                .onBackpressureLatest();
    }

    /** The ears are open before the database is asked to speak; what was said until then counts as a change. */
    private static Flux<Optional<UUID>> heard(PostgresqlConnection connection) {
        var listening =
                connection.createStatement("listen mizuhiki_live").execute().flatMap(PostgresqlResult::getRowsUpdated);
        return Flux.merge(
                connection.getNotifications().map(Changes::office), listening.then(Mono.just(Optional.empty())));
    }

    private static Optional<UUID> office(Notification notification) {
        return Optional.ofNullable(notification.getParameter()).map(UUID::fromString);
    }
}
