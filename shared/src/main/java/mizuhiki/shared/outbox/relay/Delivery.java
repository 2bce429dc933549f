package mizuhiki.shared.outbox.relay;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.reducing;

import java.util.List;
import java.util.stream.Collector;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.outbox.EventConsumer;
import mizuhiki.shared.outbox.Reactions;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;

/** Brings events to every schema that listens. What one fails over keeps none of the others from taking it in. */
@Component
@EnableConfigurationProperties(RelaySettings.class)
class Delivery {

    private final List<Ear> ears;

    Delivery(
            DatabaseClient database,
            TransactionalOperator transaction,
            ObjectProvider<EventConsumer> consumers,
            RelaySettings settings) {
        var reactions = consumers.orderedStream().collect(groupingBy(EventConsumer::schema, reactions()));
        this.ears = reactions.entrySet().stream()
                .map(each -> new Ear(database, transaction, each.getKey(), each.getValue(), settings))
                .toList();
    }

    private static Collector<EventConsumer, ?, Reactions> reactions() {
        return mapping(EventConsumer::reactions, reducing(Reactions.none(), Reactions::and));
    }

    /** Emits what somebody missed; all else of this run, which is of one office, was delivered. */
    Flux<Missed> deliver(List<Waiting> run) {
        var officeId = run.getFirst().officeId();
        return Missed.of(run, Waiting::id, this::toEveryEar)
                .contextWrite(relays -> CurrentOffice.is(officeId).apply(Context.empty()));
    }

    private Flux<Missed> toEveryEar(List<Waiting> run) {
        return Mono.fromCallable(() -> run.stream().map(Waiting::read).toList())
                .flatMapMany(events -> Flux.fromIterable(ears).flatMap(ear -> ear.takeIn(events), 4, 1));
    }
}
