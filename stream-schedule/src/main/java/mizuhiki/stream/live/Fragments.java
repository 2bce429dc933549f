package mizuhiki.stream.live;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The two moving parts of the viewers' page as HTML. */
record Fragments(String pinned, String pieces) {

    /** The same on every process, so that a viewer may come back to another one. */
    String id() {
        return UUID.nameUUIDFromBytes((pinned + pieces).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
