package mizuhiki.stream.scene;

import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** How often one looks: at once after a quiet time, and with a short rest after each look while much is going on. */
final class Pace {

    private static final Duration REST = Duration.ofMillis(100);

    private Pace() {}

    /** Whatever changes during a look and the rest after it is seen by the one next look. */
    static <T> Flux<T> looks(Flux<?> changes, Mono<T> look) {
        return changes.onBackpressureLatest().concatMap(change -> look.concatWith(rest()), 0);
    }

    private static <T> Mono<T> rest() {
        return Mono.delay(REST).then(Mono.empty());
    }
}
