package mizuhiki.stream.platform;

import java.util.EnumSet;
import java.util.List;

/** Where people watch. */
public enum Platform {
    OWN_PAGE,
    YOUTUBE,
    INSTAGRAM,
    TIKTOK,
    OTHER;

    /** Where comments do not come in by themselves. */
    public static List<Platform> elsewhere() {
        return List.copyOf(EnumSet.complementOf(EnumSet.of(OWN_PAGE)));
    }
}
