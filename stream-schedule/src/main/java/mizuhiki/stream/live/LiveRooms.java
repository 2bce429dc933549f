package mizuhiki.stream.live;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import mizuhiki.shared.office.CurrentOffice;
import mizuhiki.shared.web.text.Reading;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Where the viewers of a show sit: one room for all who read alike, open while somebody is in it. */
@Component
class LiveRooms {

    private static final Duration STAYS_OPEN = Duration.ofSeconds(10);

    private final Changes changes;
    private final Stages stages;
    private final StageDrawing drawing;
    private final Map<Door, Flux<Fragments>> rooms = new ConcurrentHashMap<>();

    LiveRooms(Changes changes, Stages stages, StageDrawing drawing) {
        this.changes = changes;
        this.stages = stages;
        this.drawing = drawing;
    }

    record Door(UUID officeId, String slug, UUID showId, Reading reading) {}

    /** The present state first, then each later one; those a viewer is too slow for are left out. */
    Flux<Fragments> enter(Door door) {
        return rooms.computeIfAbsent(door, this::open).onBackpressureLatest();
    }

    /** Changes that arrive while one look is under way are answered by one more look. */
    private Flux<Fragments> open(Door door) {
        return changes.in(door.officeId())
                .concatMap(change -> stages.ofShow(door.showId()), 1)
                .distinctUntilChanged()
                .concatMap(stage -> drawing.draw(stage, door.slug(), door.reading()), 1)
                .contextWrite(CurrentOffice.is(door.officeId()))
                .doFinally(over -> rooms.remove(door))
                .replay(1)
                .refCount(1, STAYS_OPEN);
    }
}
