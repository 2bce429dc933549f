package mizuhiki.shared.outbox.relay;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.outbox.EventConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Brings an event to every schema that listens. One that fails keeps none of the others from taking it in. */
@Component
@EnableConfigurationProperties(RelaySettings.class)
class Delivery {

    private final List<Ear> ears;
    private final RelaySettings settings;

    Delivery(
            DatabaseClient database,
            TransactionalOperator transaction,
            ObjectProvider<EventConsumer> consumers,
            RelaySettings settings) {
        var bySchema = consumers.orderedStream().collect(groupingBy(EventConsumer::schema));
        this.ears = bySchema.entrySet().stream()
                .map(each -> new Ear(database, transaction, each.getKey(), each.getValue()))
                .toList();
        this.settings = settings;
    }

    Mono<Void> deliver(Waiting waiting) {
        return Mono.fromCallable(waiting::event)
                .flatMap(event -> toEveryEar(waiting, event))
                .contextWrite(waiting.context());
    }

    private Mono<Void> toEveryEar(Waiting waiting, Event event) {
        return Flux.fromIterable(ears)
                .flatMapDelayError(ear -> ear.takeIn(waiting.id(), event).timeout(settings.handlingMax()), 4, 1)
                .then();
    }
}
