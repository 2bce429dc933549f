package mizuhiki.stream.live;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import reactor.test.publisher.TestPublisher;

class TellingsTests {

    private static final Duration SOON = Duration.ofSeconds(20);

    private final TestPublisher<Seen> seen = TestPublisher.create();

    private record Seen(String pinned, int left) {}

    @Test
    void whatIsSeenFirstIsToldAtOnce() {
        StepVerifier.withVirtualTime(this::told)
                .then(() -> see("cup", 3))
                .expectNext(new Seen("cup", 3))
                .expectNoEvent(Duration.ofSeconds(5))
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void numbersAreToldTogetherAtTheNextBeat() {
        StepVerifier.withVirtualTime(this::told)
                .then(() -> see("cup", 9))
                .expectNext(new Seen("cup", 9))
                .then(() -> see("cup", 8))
                .then(() -> see("cup", 7))
                .expectNoEvent(Duration.ofMillis(999))
                .thenAwait(Duration.ofMillis(1))
                .expectNext(new Seen("cup", 7))
                .expectNoEvent(Duration.ofSeconds(5))
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void whatIsPinnedDoesNotWaitForTheNumbers() {
        StepVerifier.withVirtualTime(this::told)
                .then(() -> see("cup", 9))
                .expectNext(new Seen("cup", 9))
                .then(() -> see("cup", 8))
                .then(() -> see("bag", 8))
                .expectNext(new Seen("bag", 8))
                .expectNoEvent(Duration.ofSeconds(5))
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void failureIsToldAtOnce() {
        StepVerifier.withVirtualTime(this::told)
                .then(() -> seen.error(new IllegalStateException("no such show")))
                .expectErrorMessage("no such show")
                .verify(SOON);
    }

    private Flux<Seen> told() {
        return Tellings.of(seen.flux(), Seen::pinned, Flux.interval(Duration.ofSeconds(1)));
    }

    private void see(String pinned, int left) {
        seen.next(new Seen(pinned, left));
    }
}
