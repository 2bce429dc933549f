package mizuhiki.stream.feed;

import java.nio.charset.StandardCharsets;

/** Lines of at most 75 octets, as RFC 5545 wants them; the library counts characters, of which Japanese needs three each. */
final class Folding {

    private static final int OCTETS_MAX = 75;
    private static final String BREAK = "\r\n";
    private static final String CONTINUED = BREAK + " ";

    private Folding() {}

    static String of(String lines) {
        var folded = new StringBuilder(lines.length() * 2);
        lines.lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    /** Never inside a character. */
    private static void fold(String line, StringBuilder folded) {
        var octets = 0;
        for (var at = 0; at < line.length(); at += Character.charCount(line.codePointAt(at))) {
            var character = Character.toString(line.codePointAt(at));
            var length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > OCTETS_MAX) {
                folded.append(CONTINUED);
                octets = 1;
            }
            folded.append(character);
            octets += length;
        }
        folded.append(BREAK);
    }
}
