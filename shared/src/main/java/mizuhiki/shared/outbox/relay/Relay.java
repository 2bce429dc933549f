package mizuhiki.shared.outbox.relay;

import java.time.Duration;
import java.util.List;
import mizuhiki.shared.database.ServiceSchema;
import mizuhiki.shared.database.Worker;
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
 * <p>A batch stays locked until it is delivered, so that a second relay passes over it, and a killed one gives it back
 * at once. Whatever was delivered before the kill is known to the inboxes.
 */
@Component
public class Relay {

    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final String DELIVERED = "";
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
                .delayUntil(events -> carryAll(line, events))
                .map(List::size)
                .as(transaction::transactional);
    }

    private Mono<Void> carryAll(WaitingLine line, List<Waiting> events) {
        return Flux.fromIterable(events).concatMap(event -> carry(line, event)).then();
    }

    /** The row is marked outside of the delivery: a failure to mark is the batch's failure, not the event's. */
    private Mono<Void> carry(WaitingLine line, Waiting event) {
        return delivery.deliver(event)
                .thenReturn(DELIVERED)
                .onErrorResume(failure -> Mono.just(Mishap.of(failure)))
                .flatMap(outcome -> mark(line, event, outcome));
    }

    private Mono<Void> mark(WaitingLine line, Waiting event, String outcome) {
        if (outcome.equals(DELIVERED)) {
            return line.markSent(event);
        }
        LOG.warn("{} {} was not taken in: {}", event.type(), event.id(), outcome);
        return line.markFailed(event, outcome, settings);
    }
}
