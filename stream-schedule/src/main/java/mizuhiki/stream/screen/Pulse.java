package mizuhiki.stream.screen;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** The clocks all readers share, so that thousands of them need no timers of their own. */
@Component
class Pulse {

    private static final int TURNS = 15;
    private static final Duration SOON = Duration.ofMillis(100);

    private final List<Flux<Long>> turns =
            IntStream.range(0, TURNS).mapToObj(Pulse::turn).toList();
    private final Flux<Long> soon = ticking(SOON, SOON);
    private final AtomicInteger readers = new AtomicInteger();

    /** Every fifteen seconds; readers take turns, so that never all are due at once. */
    Flux<Long> beats() {
        return turns.get(Math.floorMod(readers.getAndIncrement(), TURNS)).onBackpressureDrop();
    }

    /** Several times a second, for those who wait for something that will not be long. */
    Flux<Long> soon() {
        return soon.onBackpressureDrop();
    }

    private static Flux<Long> turn(int place) {
        return ticking(Duration.ofSeconds(1L + place), Duration.ofSeconds(TURNS));
    }

    private static Flux<Long> ticking(Duration first, Duration every) {
        return Flux.interval(first, every).onBackpressureDrop().share();
    }
}
