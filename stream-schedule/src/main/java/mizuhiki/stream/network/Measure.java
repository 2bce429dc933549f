package mizuhiki.stream.network;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.function.ToIntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** What a network counts. */
public enum Measure {
    /** As twitter-text does: one of full width counts two, an emoji two however it is put together, a link always 23. */
    WEIGHTED(Measure::weight),
    CODE_POINTS(text -> text.codePointCount(0, text.length())),
    UTF_16(String::length),
    UTF_8(text -> text.getBytes(StandardCharsets.UTF_8).length);

    private static final int LINK = 23;
    private static final int KEYCAP = 0x20E3;
    private static final int EMOJI_STYLE = 0xFE0F;
    private static final Pattern LINK_OR_GRAPHEME = Pattern.compile("https?://[!-~]+|\\X");

    private final ToIntFunction<String> count;

    Measure(ToIntFunction<String> count) {
        this.count = count;
    }

    int of(String text) {
        return count.applyAsInt(text);
    }

    private static int weight(String text) {
        return LINK_OR_GRAPHEME
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(MatchResult::group)
                .mapToInt(Measure::weightOfOne)
                .sum();
    }

    private static int weightOfOne(String linkOrGrapheme) {
        if (linkOrGrapheme.startsWith("http") && linkOrGrapheme.length() > 1) {
            return LINK;
        }
        return isEmoji(linkOrGrapheme)
                ? 2
                : linkOrGrapheme.codePoints().map(Measure::weightOf).sum();
    }

    private static boolean isEmoji(String grapheme) {
        return grapheme.codePoints()
                .anyMatch(point -> Character.isEmojiPresentation(point) || point == KEYCAP || point == EMOJI_STYLE);
    }

    /** The ranges of twitter-text that weigh 100 of 200. */
    private static int weightOf(int point) {
        var light = point <= 4351
                || point >= 8192 && point <= 8205
                || point >= 8208 && point <= 8223
                || point >= 8242 && point <= 8247;
        return light ? 1 : 2;
    }
}
