package mizuhiki.stream.live;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import mizuhiki.shared.web.text.Reading;
import mizuhiki.stream.live.Stage.Urgent;
import mizuhiki.stream.scene.Shared;
import mizuhiki.stream.scene.Watching;
import mizuhiki.stream.screen.Drawing;
import mizuhiki.stream.screen.Picture;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Where the viewers of a show sit: one room for all who read alike, and in it rows.
 *
 * <p>To tell thousands takes a good part of a second of the machine. So each row is told of numbers once a second, and one
 * after the other: what is told to all at once has to wait for one row of each show at most.
 */
@Component
class LiveRooms {

    private static final List<String> PARTS = List.of("watch", "pinned", "pieces", "comment", "said");
    private static final int ROWS = 10;
    private static final Duration EACH_ROW = Duration.ofMillis(100);

    private final Watching watching;
    private final Drawing drawing;
    private final Shared<Door, Shown> rooms = new Shared<>();
    private final Shared<Row, Picture> rows = new Shared<>();
    private final AtomicInteger comers = new AtomicInteger();
    private final Flux<Long> beats =
            Flux.interval(EACH_ROW).onBackpressureDrop().share();

    LiveRooms(Watching watching, Drawing drawing) {
        this.watching = watching;
        this.drawing = drawing;
    }

    record Door(UUID officeId, String slug, UUID showId, Reading reading) {}

    private record Row(Door door, int number) {}

    /** A picture of the last second first, then each later one; those a viewer is too slow for are left out. */
    Flux<Picture> enter(Door door) {
        var row = new Row(door, Math.floorMod(comers.getAndIncrement(), ROWS));
        return rows.of(row, this::tell);
    }

    private Flux<Picture> tell(Row row) {
        var room = Flux.defer(() -> rooms.of(row.door(), this::show));
        return Tellings.of(room, shown -> shown.urgent, turns(beats, row.number()))
                .concatMap(shown -> shown.picture, 0);
    }

    static Flux<Long> turns(Flux<Long> beats, int row) {
        return beats.filter(beat -> beat % ROWS == row);
    }

    private Flux<Shown> show(Door door) {
        return watching.of(door.officeId(), door.showId())
                .map(Stage::of)
                .distinctUntilChanged()
                .map(stage -> new Shown(stage, draw(stage, door)));
    }

    private Mono<Picture> draw(Stage stage, Door door) {
        var motif = new Drawing.Motif("stream/stage", PARTS, door.reading());
        return drawing.draw(motif, Map.of("stage", stage, "slug", door.slug()));
    }

    /** A stage and its picture, which is drawn once, when the first row is told of it. */
    private static final class Shown {

        private final Urgent urgent;
        private final Mono<Picture> picture;

        Shown(Stage stage, Mono<Picture> drawn) {
            urgent = stage.urgent();
            picture = drawn.cache();
        }
    }
}
