package mizuhiki.stream.screen;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** One clock for all readers. It ticks each second, and each reader's turn comes every fifteen, so never all at once. */
@Component
class Pulse {

    private static final Duration TICK = Duration.ofSeconds(1);
    private static final int TURNS = 15;

    private final Flux<Long> ticks = Flux.interval(TICK).onBackpressureDrop().share();
    private final AtomicInteger readers = new AtomicInteger();

    /** Each second, and whether it is this reader's turn. */
    Flux<Boolean> beats() {
        var turn = Math.floorMod(readers.getAndIncrement(), TURNS);
        return ticks.map(tick -> tick % TURNS == turn).onBackpressureLatest();
    }
}
