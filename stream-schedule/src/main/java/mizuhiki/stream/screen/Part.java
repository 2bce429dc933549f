package mizuhiki.stream.screen;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * One moving part of a page as HTML.
 *
 * @param mark the same for the same HTML, and for no other
 * @param event the part as a server-sent event, still open at its end
 */
public record Part(String mark, String event) {

    public static Part of(String name, String html) {
        return new Part(mark(html), event(name, html));
    }

    private static String mark(String html) {
        var hash = UUID.nameUUIDFromBytes(html.getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(hash.getMostSignificantBits());
    }

    /** Indentation is for those who write templates. Browsers pass over events without any data. */
    private static String event(String name, String html) {
        var lines = html.lines().map(String::strip).filter(line -> !line.isEmpty());
        return lines.collect(Collectors.joining("\ndata:", "event:" + name + "\ndata:", ""));
    }
}
