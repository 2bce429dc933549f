package mizuhiki.stream.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

class PaceTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final TestPublisher<String> changes = TestPublisher.create();
    private final AtomicInteger state = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void firstChangeAfterAQuietTimeIsSeenAtOnce() {
        StepVerifier.withVirtualTime(this::seen)
                .then(this::change)
                .expectNext(1)
                .thenAwait(Duration.ofSeconds(5))
                .then(this::change)
                .expectNext(2)
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void whatChangesDuringTheRestIsSeenTogetherAfterIt() {
        StepVerifier.withVirtualTime(this::seen)
                .then(this::change)
                .expectNext(1)
                .then(this::change)
                .then(this::change)
                .then(this::change)
                .expectNoEvent(Duration.ofMillis(99))
                .thenAwait(Duration.ofMillis(1))
                .expectNext(4)
                .expectNoEvent(Duration.ofSeconds(5))
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void thousandChangesInASecondAreAFewLooks() {
        StepVerifier.withVirtualTime(() -> seen().mergeWith(storm()))
                .thenAwait(Duration.ofSeconds(2))
                .thenConsumeWhile(seen -> seen < 1000)
                .expectNext(1000)
                .thenCancel()
                .verify(SOON);
        assertThat(looks).hasValueBetween(10, 12);
    }

    private Mono<Integer> storm() {
        return Flux.interval(Duration.ZERO, Duration.ofMillis(1))
                .take(1000)
                .doOnNext(tick -> change())
                .then(Mono.empty());
    }

    private Flux<Integer> seen() {
        return Pace.looks(changes.flux(), Mono.fromCallable(this::look));
    }

    private int look() {
        looks.incrementAndGet();
        return state.get();
    }

    private void change() {
        state.incrementAndGet();
        changes.next("changed");
    }
}
