package mizuhiki.shared.outbox.relay;

import io.r2dbc.postgresql.api.PostgresqlConnection;
import io.r2dbc.postgresql.api.PostgresqlResult;
import java.io.IOException;
import java.time.Duration;
import mizuhiki.shared.database.Worker;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Reasons to look into the outboxes: something was put in, the line to the database came back, or time has passed. */
@Component
class Wakeups {

    private static final Retry RECONNECT = Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
            .maxBackoff(Duration.ofSeconds(10))
            .transientErrors(true);

    private final Worker worker;
    private final RelaySettings settings;

    Wakeups(Worker worker, RelaySettings settings) {
        this.worker = worker;
        this.settings = settings;
    }

    Flux<Object> all() {
        return Flux.merge(listened(), Flux.interval(settings.pollEvery()));
    }

    private Flux<Object> listened() {
        return Flux.usingWhen(worker.listening().create(), Wakeups::listen, PostgresqlConnection::close)
                .concatWith(Mono.error(() -> new IOException("the line to the database was cut")))
                .retryWhen(RECONNECT);
    }

    /** What was announced while nobody listened is found by looking once. */
    private static Flux<Object> listen(PostgresqlConnection connection) {
        var listening = connection
                .createStatement("listen mizuhiki_outbox")
                .execute()
                .flatMap(PostgresqlResult::getRowsUpdated)
                .then(Mono.<Object>just("listening"));
        return Flux.concat(listening, connection.getNotifications());
    }
}
