package mizuhiki.stream.live;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.web.text.Reading;
import mizuhiki.stream.scene.Shared;
import mizuhiki.stream.scene.Watching;
import mizuhiki.stream.screen.Drawing;
import mizuhiki.stream.screen.Picture;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Where the viewers of a show sit: one room for all who read alike. */
@Component
class LiveRooms {

    private static final List<String> PARTS = List.of("pinned", "pieces", "comment", "said");

    private final Watching watching;
    private final Drawing drawing;
    private final Shared<Door, Picture> rooms = new Shared<>();

    LiveRooms(Watching watching, Drawing drawing) {
        this.watching = watching;
        this.drawing = drawing;
    }

    record Door(UUID officeId, String slug, UUID showId, Reading reading) {}

    /** The present picture first, then each later one; those a viewer is too slow for are left out. */
    Flux<Picture> enter(Door door) {
        return rooms.of(door, this::open);
    }

    private Flux<Picture> open(Door door) {
        var motif = new Drawing.Motif("stream/stage", PARTS, door.reading());
        return Tellings.of(watching.of(door.officeId(), door.showId()).map(Stage::of), Stage::urgent)
                .concatMap(stage -> drawing.draw(motif, Map.of("stage", stage, "slug", door.slug())), 0);
    }
}
