package mizuhiki.shared.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import mizuhiki.shared.event.Event;
import reactor.core.publisher.Mono;

/** Tells a consumer of events as the relay would, but here and now. */
public final class TestNews {

    private TestNews() {}

    public static Mono<Void> tell(EventConsumer consumer, Event... events) {
        return tell(consumer, Instant.now(), events);
    }

    public static Mono<Void> tell(EventConsumer consumer, Instant at, Event... events) {
        var reactions = consumer.reactions();
        List<Delivered<?>> heard = Stream.of(events)
                .filter(reactions::concern)
                .<Delivered<?>>map(event -> new Delivered<>(UUID.randomUUID(), at, event))
                .toList();
        return reactions.stretches(heard).concatMap(reactions::to).then();
    }
}
