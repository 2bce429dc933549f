package mizuhiki.stream.network;

import java.util.regex.Pattern;

/** Hashtags in a text: a sign not inside a word, then letters and numbers, not numbers alone. */
final class Hashtags {

    private static final Pattern TAG = Pattern.compile(
            "(?<![\\p{L}\\p{N}\\p{M}_&/])[#＃](?=[\\p{L}\\p{N}\\p{M}_]*[\\p{L}\\p{M}_])[\\p{L}\\p{N}\\p{M}_]+");

    private Hashtags() {}

    static int in(String text) {
        return (int) TAG.matcher(text).results().count();
    }
}
