package mizuhiki.stream.scene;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import reactor.core.publisher.Flux;

/** Streams of which each is made once, however many follow it; open while somebody does, and a little longer. */
public final class Shared<K, V> {

    private static final Duration STAYS_OPEN = Duration.ofSeconds(10);

    private final Map<K, Flux<V>> open = new ConcurrentHashMap<>();

    /** The latest first, then each later one; those a reader is too slow for are left out, and nobody waits for them. */
    public Flux<V> of(K key, Function<K, Flux<V>> making) {
        return open.computeIfAbsent(key, absent -> kept(absent, making.apply(absent)))
                .onBackpressureLatest();
    }

    private Flux<V> kept(K key, Flux<V> made) {
        return made.doFinally(over -> open.remove(key)).replay(1).refCount(1, STAYS_OPEN);
    }
}
