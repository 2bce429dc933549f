package mizuhiki.stream.scene;

import static mizuhiki.stream.show.ShowFixtures.EIGHT;
import static mizuhiki.stream.show.ShowFixtures.showAt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.problem.NotFound;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class WatchingTests {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final UUID OFFICE = UUID.randomUUID();
    private static final UUID SHOW = UUID.randomUUID();

    private static final Scene SCENE = new Scene(showAt(EIGHT), List.of(), null, List.of(), false);

    private final Sinks.Many<UUID> changed = Sinks.many().multicast().directBestEffort();
    private final Changes changes = mock(Changes.class);
    private final Scenes scenes = mock(Scenes.class);
    private final AtomicInteger looks = new AtomicInteger();
    private final Watching watching = new Watching(changes, scenes);

    private Supplier<Mono<Scene>> look = () -> Mono.just(SCENE);

    @BeforeEach
    void databaseTellsOfChanges() {
        when(changes.in(OFFICE)).thenReturn(changed.asFlux());
        when(scenes.ofShow(SHOW)).thenReturn(CurrentOffice.get().flatMap(office -> {
            assertThat(office).isEqualTo(OFFICE);
            looks.incrementAndGet();
            return look.get();
        }));
    }

    @Test
    void oneLookServesAllWhoFollowAShow() {
        StepVerifier.withVirtualTime(() -> Flux.range(0, 500).flatMap(reader -> watching.of(OFFICE, SHOW), 500))
                .then(this::change)
                .expectNextCount(500)
                .thenCancel()
                .verify(SOON);
        assertThat(looks).hasValue(1);
    }

    @Test
    void sameSceneIsNotToldTwice() {
        StepVerifier.withVirtualTime(() -> watching.of(OFFICE, SHOW))
                .then(this::change)
                .expectNextCount(1)
                .thenAwait(Duration.ofSeconds(1))
                .then(this::change)
                .expectNoEvent(Duration.ofSeconds(1))
                .thenCancel()
                .verify(SOON);
        assertThat(looks).hasValue(2);
    }

    @Test
    void lookThatFailsIsTakenAgainAndNobodyLosesTheShow() {
        look = () -> looks.get() < 3 ? Mono.error(new IllegalStateException("no connection")) : Mono.just(SCENE);

        StepVerifier.withVirtualTime(() -> watching.of(OFFICE, SHOW))
                .then(this::change)
                .thenAwait(Duration.ofSeconds(5))
                .expectNextCount(1)
                .thenCancel()
                .verify(SOON);
        assertThat(looks).hasValue(3);
    }

    @Test
    void showThatIsNotThereIsNotLookedForAgain() {
        look = () -> Mono.error(new NotFound(SHOW));

        StepVerifier.withVirtualTime(() -> watching.of(OFFICE, SHOW))
                .then(this::change)
                .expectError(NotFound.class)
                .verify(SOON);
        assertThat(looks).hasValue(1);
    }

    private void change() {
        changed.tryEmitNext(OFFICE).orThrow();
    }
}
