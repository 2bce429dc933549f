package mizuhiki.shared.outbox.relay;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import reactor.core.publisher.Flux;

/** An event somebody could not take in, and why. */
record Missed(UUID eventId, String why) {

    /** Where it does not work for all of them together each is tried alone, so that none is missed for a neighbour. */
    static <T> Flux<Missed> of(List<T> events, Function<T, UUID> id, Function<List<T>, Flux<Missed>> work) {
        return work.apply(events)
                .onErrorResume(failure -> events.size() == 1
                        ? Flux.just(new Missed(id.apply(events.getFirst()), Mishap.of(failure)))
                        : Flux.fromIterable(events).concatMap(each -> of(List.of(each), id, work)));
    }
}
