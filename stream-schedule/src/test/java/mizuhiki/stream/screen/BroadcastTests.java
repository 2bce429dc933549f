package mizuhiki.stream.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

/** One reader in front of one screen, in virtual time. */
class BroadcastTests {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String ALIVE = ":\n\n";

    private final Sinks.Many<Picture> room = Sinks.many().multicast().directBestEffort();
    private final AtomicBoolean wireIsFree = new AtomicBoolean(true);

    @Test
    void whoComesAnewGetsThePicture() {
        StepVerifier.withVirtualTime(reader(null))
                .then(() -> turn(1))
                .assertNext(frame -> assertThat(frame).contains("event:pinned", "のこり1"))
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void whoComesBackToTheSamePictureIsGreetedOnly() {
        StepVerifier.withVirtualTime(reader(left(1).id()))
                .then(() -> turn(1))
                .expectNext(ALIVE)
                .then(() -> turn(1))
                .then(() -> turn(2))
                .assertNext(frame -> assertThat(frame).contains("のこり2"))
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void slowReaderSkipsToTheLatestWhenTheWireIsFreeAgain() {
        StepVerifier.withVirtualTime(reader(null))
                .then(() -> turn(1))
                .expectNextCount(1)
                .then(() -> wireIsFree.set(false))
                .then(() -> IntStream.range(2, 100).forEach(this::turn))
                .expectNoEvent(Duration.ofSeconds(3))
                .then(() -> wireIsFree.set(true))
                .thenAwait(Duration.ofMillis(100))
                .assertNext(frame -> assertThat(frame).contains("のこり99").doesNotContain("のこり98"))
                .expectNoEvent(Duration.ofSeconds(1))
                .then(() -> turn(100))
                .assertNext(frame -> assertThat(frame).contains("のこり100"))
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void slowReaderWaitsOnceHoweverManyPicturesCome() {
        var looks = new AtomicInteger();
        StepVerifier.withVirtualTime(() -> frames(null, () -> looks.incrementAndGet() < 0))
                .then(() -> IntStream.range(1, 100).forEach(this::turn))
                .then(() -> assertThat(looks).hasValue(1))
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void whoLeavesWhileTheWireIsBusyLeavesTheRoom() {
        wireIsFree.set(false);
        StepVerifier.withVirtualTime(reader(null))
                .then(() -> turn(1))
                .then(() -> turn(2))
                .thenCancel()
                .verify(SOON);
        assertThat(room.currentSubscriberCount()).isZero();
    }

    @Test
    void endOfTheShowIsHeardWhileTheWireIsBusy() {
        wireIsFree.set(false);
        StepVerifier.withVirtualTime(reader(null))
                .then(() -> turn(1))
                .then(() -> room.tryEmitError(new IllegalStateException("no such show")))
                .expectErrorMessage("no such show")
                .verify(SOON);
    }

    @Test
    void readerWhoAsksForNothingHasNoBacklog() {
        StepVerifier.withVirtualTime(reader(null), 1)
                .then(() -> turn(1))
                .expectNextCount(1)
                .then(() -> IntStream.range(2, 100).forEach(this::turn))
                .thenRequest(10)
                .assertNext(frame -> assertThat(frame).contains("のこり99"))
                .expectNoEvent(Duration.ofSeconds(1))
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void quietLineIsKeptAliveEveryFifteenSeconds() {
        StepVerifier.withVirtualTime(reader(null))
                .then(() -> turn(1))
                .expectNextCount(1)
                .thenAwait(Duration.ofSeconds(60))
                .expectNext(ALIVE, ALIVE, ALIVE, ALIVE)
                .thenCancel()
                .verify(SOON);
    }

    @Test
    void nothingIsSentBeforeItIsClearThatThereIsAShow() {
        StepVerifier.withVirtualTime(reader(null))
                .expectSubscription()
                .expectNoEvent(Duration.ofSeconds(30))
                .then(() -> room.tryEmitError(new IllegalStateException("no such show")))
                .expectErrorMessage("no such show")
                .verify(SOON);
    }

    @Test
    void readersTakeTurnsInBeingKeptAlive() {
        StepVerifier.withVirtualTime(() -> firstTurns(new Pulse()))
                .expectSubscription()
                .expectNoEvent(Duration.ofMillis(999))
                .thenAwait(Duration.ofSeconds(15))
                .assertNext(
                        seconds -> assertThat(seconds).doesNotHaveDuplicates().hasSize(15))
                .expectComplete()
                .verify(SOON);
    }

    /** After how many seconds each of fifteen readers has their turn. */
    private static Mono<List<Long>> firstTurns(Pulse pulse) {
        return Flux.range(0, 15)
                .flatMap(reader -> pulse.beats().next().elapsed().map(beat -> beat.getT1() / 1000))
                .collectList();
    }

    private Supplier<Flux<String>> reader(String seenId) {
        return () -> frames(seenId, wireIsFree::get);
    }

    private Flux<String> frames(String seenId, BooleanSupplier wireIsFree) {
        return new Broadcast(new Pulse())
                .frames(room.asFlux(), new Screen(seenId), wireIsFree)
                .map(frame -> new String(frame, StandardCharsets.UTF_8));
    }

    private void turn(int left) {
        room.tryEmitNext(left(left)).orThrow();
    }

    private static Picture left(int left) {
        return new Picture(List.of(Part.of("pinned", "<p>のこり" + left + "</p>")));
    }
}
