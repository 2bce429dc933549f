package mizuhiki.stream.screen;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The moving parts of a page at one moment, as they are sent to everybody who reads alike. */
public final class Picture {

    /** Between the marks of the parts in an id. */
    private static final String JOINT = ".";

    private final List<Part> parts;
    private final String id;

    /** What was sent to one is kept for the next who has the same before them; there are few such cases. */
    private final Map<List<Part>, byte[]> frames = new ConcurrentHashMap<>();

    public Picture(List<Part> parts) {
        this.parts = List.copyOf(parts);
        this.id = parts.stream().map(Part::mark).collect(Collectors.joining(JOINT));
    }

    /** The same on every process, so that a reader may come back to another one. */
    String id() {
        return id;
    }

    /** The events that bring a screen with the given picture up to date; empty where it is. */
    byte[] since(@Nullable String seenId) {
        return id.equals(seenId) ? new byte[0] : frames.computeIfAbsent(different(seenId), this::encoded);
    }

    /** All parts where it is not clear what somebody has. */
    private List<Part> different(@Nullable String seenId) {
        var seen = seenId == null ? List.<String>of() : Arrays.asList(seenId.split("\\."));
        return seen.size() == parts.size()
                ? IntStream.range(0, parts.size())
                        .filter(at -> !parts.get(at).mark().equals(seen.get(at)))
                        .mapToObj(parts::get)
                        .toList()
                : parts;
    }

    /** Only the last event carries the id: whoever loses the connection in between gets all of them again. */
    private byte[] encoded(List<Part> different) {
        var events = different.stream().map(Part::event).collect(Collectors.joining("\n\n", "", "\nid:" + id + "\n\n"));
        return events.getBytes(StandardCharsets.UTF_8);
    }
}
