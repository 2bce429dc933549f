package mizuhiki.stream.scene;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Streams of which each is made once, however many follow it; open while somebody does, and a little longer.
 *
 * <p>Reactor's own replay asks all who follow whenever one more comes, which thousands feel. Here whoever comes looks at the
 * latest by themselves.
 */
public final class Shared<K, V> {

    private static final Duration STAYS_OPEN = Duration.ofSeconds(10);

    private final Map<K, Flux<V>> open = new ConcurrentHashMap<>();

    /** The latest first, then each later one; those a reader is too slow for are left out, and nobody waits for them. */
    public Flux<V> of(K key, Function<K, Flux<V>> making) {
        return open.computeIfAbsent(key, absent -> kept(absent, making.apply(absent)));
    }

    /** What is told is only that there is something to look at: so nobody is shown an older one after a newer. */
    private Flux<V> kept(K key, Flux<V> made) {
        var latest = new AtomicReference<Optional<V>>(Optional.empty());
        var told = made.doOnNext(next -> latest.set(Optional.of(next)))
                .doFirst(() -> latest.set(Optional.empty()))
                .doFinally(over -> open.remove(key))
                .publish()
                .refCount(1, STAYS_OPEN)
                .onBackpressureLatest();
        return Flux.merge(told.map(next -> true), Mono.just(true))
                .onBackpressureLatest()
                .handle((something, sink) -> latest.get().ifPresent(sink::next));
    }
}
