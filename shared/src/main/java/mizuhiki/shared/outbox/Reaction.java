package mizuhiki.shared.outbox;

import java.util.List;
import java.util.function.Function;
import mizuhiki.shared.event.Event;
import mizuhiki.shared.time.Moment;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is done about events of one kind, or of several that share an interface. */
record Reaction<E extends Event>(Class<E> kind, Manner manner, Function<List<Delivered<E>>, Mono<Void>> work) {

    enum Manner {
        EACH,
        TOGETHER,
        REPEATABLE
    }

    static <E extends Event> Reaction<E> toEach(Class<E> kind, Function<Delivered<E>, Mono<Void>> work) {
        return new Reaction<>(
                kind,
                Manner.EACH,
                events -> Flux.fromIterable(events)
                        .concatMap(each -> work.apply(each).contextWrite(Moment.is(each.at())))
                        .then());
    }

    static <E extends Event> Reaction<E> toAll(
            Class<E> kind, Manner manner, Function<List<Delivered<E>>, Mono<Void>> work) {
        return new Reaction<>(
                kind,
                manner,
                events -> work.apply(events)
                        .contextWrite(Moment.is(events.getLast().at())));
    }

    boolean isTogether() {
        return manner != Manner.EACH;
    }

    boolean isRepeatable() {
        return manner == Manner.REPEATABLE;
    }

    boolean concerns(Event event) {
        return kind.isInstance(event);
    }

    Mono<Void> to(List<Delivered<?>> events) {
        return work.apply(events.stream().map(each -> each.as(kind)).toList());
    }
}
