package mizuhiki.stream.scene;

import java.time.Duration;
import java.util.UUID;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.problem.Refusal;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Keeps an eye on each show that somebody follows: one look serves all of them. */
@Component
public class Watching {

    /** A look that fails is not the end of the show: those who follow it keep what they have meanwhile. */
    private static final Retry ONCE_MORE = Retry.backoff(Long.MAX_VALUE, Duration.ofMillis(200))
            .maxBackoff(Duration.ofSeconds(5))
            .filter(failure -> !(failure instanceof Refusal));

    private final Changes changes;
    private final Scenes scenes;
    private final Shared<Place, Scene> shows = new Shared<>();

    Watching(Changes changes, Scenes scenes) {
        this.changes = changes;
        this.scenes = scenes;
    }

    private record Place(UUID officeId, UUID showId) {}

    /** The present scene first, then each later one; those a reader is too slow for are left out. */
    public Flux<Scene> of(UUID officeId, UUID showId) {
        return shows.of(new Place(officeId, showId), this::watch);
    }

    private Flux<Scene> watch(Place place) {
        return Pace.looks(changes.in(place.officeId()), look(place)).distinctUntilChanged();
    }

    private Mono<Scene> look(Place place) {
        return scenes.ofShow(place.showId()).retryWhen(ONCE_MORE).contextWrite(CurrentOffice.is(place.officeId()));
    }
}
