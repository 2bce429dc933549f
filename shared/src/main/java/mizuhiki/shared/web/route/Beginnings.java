package mizuhiki.shared.web.route;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;

/** How addresses begin: {@code /a/b/c} like {@code /a/b/c}, {@code /a/b}, {@code /a} and the empty one. */
final class Beginnings {

    private Beginnings() {}

    /** The part of a pattern that stands as it is, in whole segments; what {@code {*rest}} follows it fits, too. */
    static String of(PathPattern pattern) {
        var whole = pattern.getPatternString();
        var open = IntStream.range(0, whole.length())
                .filter(at -> "{*?".indexOf(whole.charAt(at)) >= 0)
                .findFirst();
        return open.isEmpty() ? whole : whole.substring(0, Math.max(0, whole.lastIndexOf('/', open.getAsInt())));
    }

    /** From the longest. None where letters are encoded or a segment has parameters: those are compared otherwise. */
    static Stream<String> of(PathContainer path) {
        var whole = path.value();
        return whole.indexOf('%') >= 0 || whole.indexOf(';') >= 0
                ? Stream.empty()
                : Stream.concat(Stream.iterate(whole, some -> !some.isEmpty(), Beginnings::shorter), Stream.of(""));
    }

    private static String shorter(String beginning) {
        return beginning.substring(0, Math.max(0, beginning.lastIndexOf('/')));
    }
}
