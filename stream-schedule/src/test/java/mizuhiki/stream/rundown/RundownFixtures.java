package mizuhiki.stream.rundown;

import java.util.List;
import java.util.UUID;
import mizuhiki.stream.rundown.Segment.Kind;

/** Segments and rundowns for features beside this one. */
public final class RundownFixtures {

    private RundownFixtures() {}

    public static Segment segment(Kind kind, int minutes) {
        return new Segment(UUID.randomUUID(), kind, null, null, minutes);
    }

    public static Rundown rundown(Segment... segments) {
        return new Rundown(List.of(segments));
    }
}
