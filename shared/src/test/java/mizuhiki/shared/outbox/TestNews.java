package mizuhiki.shared.outbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import mizuhiki.shared.event.Event;
import reactor.core.publisher.Mono;

/** Tells a consumer of events as the relay would, but here and now. */
public final class TestNews {

    private static final AtomicLong WRITTEN = new AtomicLong();

    private TestNews() {}

    public static Mono<Void> tell(EventConsumer consumer, Event... events) {
        return tell(consumer, Instant.now(), events);
    }

    public static Mono<Void> tell(EventConsumer consumer, Instant at, Event... events) {
        List<Delivered<?>> written =
                Stream.of(events).<Delivered<?>>map(event -> written(at, event)).toList();
        return tell(consumer, written);
    }

    /** To be told later, after what is written after it. */
    public static Delivered<?> written(Event event) {
        return written(Instant.now(), event);
    }

    private static Delivered<?> written(Instant at, Event event) {
        return new Delivered<>(UUID.randomUUID(), WRITTEN.incrementAndGet(), at, event);
    }

    public static Mono<Void> tell(EventConsumer consumer, List<Delivered<?>> events) {
        var reactions = consumer.reactions();
        List<Delivered<?>> heard = events.stream()
                .<Delivered<?>>filter(each -> reactions.concern(each.event()))
                .toList();
        return reactions.stretches(heard).concatMap(reactions::to).then();
    }
}
