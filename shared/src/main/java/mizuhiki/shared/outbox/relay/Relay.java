package mizuhiki.shared.outbox.relay;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.database.ServiceSchema;
import mizuhiki.shared.database.Worker;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Carries events from the outboxes to the consumers.
 *
 * <p>A batch stays locked until it is delivered, so that a second relay waits for its turn, and a killed one gives it
 * back at once. Whatever was delivered before the kill is known to the inboxes, or may be told again.
 */
@Component
public class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final Duration OTHERS_MAY_FINISH = Duration.ofMillis(20);

    private final List<WaitingLine> lines;
    private final TransactionalOperator transaction;
    private final Delivery delivery;
    private final RelaySettings settings;

    Relay(Worker worker, List<ServiceSchema> schemas, Delivery delivery, RelaySettings settings) {
        this.lines = schemas.stream()
                .map(schema -> new WaitingLine(worker.database(), schema))
                .toList();
        this.transaction = TransactionalOperator.create(new R2dbcTransactionManager(worker.pool()));
        this.delivery = delivery;
        this.settings = settings;
    }

    /** Completes when nothing is due any more, here or in another relay's hands; failed events are due later. */
    public Mono<Void> drain() {
        return Mono.defer(this::round)
                .flatMap(carried -> carried > 0 ? Mono.just(false) : isDone())
                .repeat()
                .takeUntil(Boolean::booleanValue)
                .then();
    }

    /** One batch of each outbox; emits how many events were taken on. */
    Mono<Integer> round() {
        return Flux.fromIterable(lines).concatMap(this::batch).reduce(0, Integer::sum);
    }

    private Mono<Boolean> isDone() {
        return Flux.fromIterable(lines)
                .concatMap(WaitingLine::isEmpty)
                .all(Boolean::booleanValue)
                .delayUntil(done -> done ? Mono.empty() : Mono.delay(OTHERS_MAY_FINISH));
    }

    private Mono<Integer> batch(WaitingLine line) {
        return line.next(settings.batchSize())
                .delayUntil(events -> carry(events).flatMap(missed -> mark(line, events, missed)))
                .map(List::size)
                .as(transaction::transactional);
    }

    /** In runs: what is of one office stays in order, and offices know nothing of each other. */
    private Mono<Map<UUID, String>> carry(List<Waiting> events) {
        return Flux.fromIterable(events)
                .sort(comparing(Waiting::officeId))
                .bufferUntilChanged(Waiting::company)
                .concatMap(delivery::deliver)
                .collectMap(Missed::eventId, Missed::why);
    }

    /** Outside of the delivery: a failure to mark is the batch's failure, not the events'. */
    private Mono<Void> mark(WaitingLine line, List<Waiting> events, Map<UUID, String> missed) {
        var sent =
                events.stream().filter(event -> !missed.containsKey(event.id())).toList();
        return line.markSent(sent)
                .thenMany(Flux.fromIterable(events))
                .concatMap(event -> failIfMissed(line, event, missed.get(event.id())))
                .then();
    }

    private Mono<Void> failIfMissed(WaitingLine line, Waiting event, @Nullable String why) {
        if (why == null) {
            return Mono.empty();
        }
        LOG.warn("{} {} was not taken in: {}", event.type(), event.id(), why);
        return line.markFailed(event, why, settings);
    }
}
