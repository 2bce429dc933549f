package mizuhiki.stream.scene;

import java.time.Duration;
import java.util.function.Function;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How often one looks: at once after a quiet time, and with a rest after each look while much is going on. */
public final class Pace {

    private Pace() {}

    /** Whatever changes during a look and the rest after it is seen by the one next look. */
    public static <C, T> Flux<T> looks(Flux<C> changes, Duration rest, Function<C, Mono<T>> look) {
        return changes.onBackpressureLatest()
                .concatMap(change -> look.apply(change).concatWith(pause(rest)), 0);
    }

    private static <T> Mono<T> pause(Duration rest) {
        return Mono.delay(rest).then(Mono.empty());
    }
}
