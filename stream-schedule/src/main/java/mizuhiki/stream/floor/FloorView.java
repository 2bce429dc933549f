package mizuhiki.stream.floor;

import java.time.Instant;
import mizuhiki.stream.crew.Crew;
import mizuhiki.stream.scene.Scene;

/** What one sees standing on the floor. */
record FloorView(Scene scene, Crew crew, int minute) {

    static FloorView of(Scene scene, Crew crew, Instant now) {
        return new FloorView(scene, crew, scene.show().minute(now));
    }
}
