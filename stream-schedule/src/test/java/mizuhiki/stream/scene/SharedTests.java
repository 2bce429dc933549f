package mizuhiki.stream.scene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class SharedTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final AtomicInteger made = new AtomicInteger();
    private final Sinks.Many<Integer> sink = Sinks.many().multicast().directBestEffort();
    private final Shared<String, Integer> shared = new Shared<>();

    @Test
    void thousandReadersAreServedByOneStream() {
        var seen = new AtomicInteger();
        var readers = Flux.range(0, 1000).flatMap(reader -> follow().doOnNext(seen::addAndGet), 1000);

        StepVerifier.create(readers)
                .then(() -> sink.tryEmitNext(1))
                .expectNextCount(1000)
                .thenCancel()
                .verify(SOON);
        assertThat(made).hasValue(1);
        assertThat(seen).hasValue(1000);
    }

    @Test
    void whoComesLaterHasTheLatestAtOnce() {
        StepVerifier.create(Flux.merge(follow(), Flux.defer(this::follow).delaySubscription(follow().skip(1))))
                .then(() -> sink.tryEmitNext(1))
                .expectNext(1)
                .then(() -> sink.tryEmitNext(2))
                .expectNext(2)
                .expectNext(2)
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void slowReaderMissesWhatIsOverAndHoldsUpNobody() {
        List<Integer> fast = new ArrayList<>();

        StepVerifier.create(
                        follow().publish(same ->
                                Flux.merge(follow().doOnNext(fast::add).ignoreElements(), same)),
                        0)
                .then(() -> Flux.range(1, 100).subscribe(sink::tryEmitNext))
                .thenRequest(2)
                .expectNextCount(1)
                .thenCancel()
                .verify(SOON);
        assertThat(fast).hasSize(100);
    }

    @Test
    void streamNobodyFollowsAnyMoreIsMadeAnewAfterAWhile() {
        StepVerifier.withVirtualTime(() -> Flux.concat(once(), after(9), after(11)))
                .then(() -> sink.tryEmitNext(1))
                .expectNext(1)
                .thenAwait(Duration.ofSeconds(9))
                .expectNext(1)
                .then(() -> assertThat(made).hasValue(1))
                .expectNoEvent(Duration.ofSeconds(20))
                .then(() -> assertThat(made).hasValue(2))
                .then(() -> sink.tryEmitNext(2))
                .expectNext(2)
                .expectComplete()
                .verify(SOON);
    }

    private Flux<Integer> after(int seconds) {
        return once().delaySubscription(Duration.ofSeconds(seconds));
    }

    private Flux<Integer> once() {
        return Flux.defer(this::follow).take(1);
    }

    private Flux<Integer> follow() {
        return shared.of("show", show -> Flux.defer(this::make));
    }

    private Flux<Integer> make() {
        made.incrementAndGet();
        return sink.asFlux();
    }
}
