package mizuhiki.stream.floor;

import java.time.Instant;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.scene.Scene;

/**
 * What one sees standing on the floor.
 *
 * @param leftOpen whether it seems that nobody thought of ending it
 */
record FloorView(Scene scene, Crew crew, int minute, boolean leftOpen) {

    static FloorView of(Scene scene, Crew crew, Instant now) {
        return new FloorView(scene, crew, scene.show().minute(now), scene.leftOpen());
    }
}
