package mizuhiki.stream.floor;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import mizuhiki.shared.web.text.Reading;
import mizuhiki.stream.platform.Platform;
import mizuhiki.stream.scene.Shared;
import mizuhiki.stream.scene.Watching;
import mizuhiki.stream.screen.Drawing;
import mizuhiki.stream.screen.Picture;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** Where those on the floor of a show look: one room for all who read alike and may do the same. */
@Component
class FloorRooms {

    private static final List<String> PARTS = List.of("now", "lines", "say", "end", "said");

    private final Watching watching;
    private final Drawing drawing;
    private final Shared<Door, Picture> rooms = new Shared<>();

    FloorRooms(Watching watching, Drawing drawing) {
        this.watching = watching;
        this.drawing = drawing;
    }

    record Door(UUID officeId, UUID showId, boolean staff, Reading reading) {}

    /** The present picture first, then each later one; those a reader is too slow for are left out. */
    Flux<Picture> enter(Door door) {
        return rooms.of(door, this::open);
    }

    private Flux<Picture> open(Door door) {
        var motif = new Drawing.Motif("stream/studio", PARTS, door.reading());
        return watching.of(door.officeId(), door.showId())
                .map(scene -> Map.of("scene", scene, "staff", door.staff(), "platforms", Platform.elsewhere()))
                .concatMap(things -> drawing.draw(motif, things), 0);
    }
}
