package mizuhiki.shared.document;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What the fonts that come with the house can print, and what stands on paper where they cannot. */
public final class Letters {

    static final Font FONT = Font.of("fonts/BIZUDPGothic-Regular.ttf");

    /**
     * What the other one lacks, and names have: the 𠮷 of 𠮷田. Only there where it is needed, for its height would move the
     * lines of papers without it.
     */
    static final Font REST = Font.of("fonts/NotoSansJP-Regular-Rest.ttf");

    /** The 下駄 printers set where they have no type, so that nobody reads a name without one of its letters. */
    private static final String NO_TYPE = "〓";

    /** Some keyboards write が as か and a mark, and é as e and one. */
    private static final Pattern LETTER_AND_MARKS =
            Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsLatin}]\\p{Mn}+");

    /** They only choose how the letter before them is drawn. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\uFE00-\\uFE0F\\x{E0100}-\\x{E01EF}]");

    private Letters() {}

    /** Those of the text that are on no paper, each once. */
    public static String missing(String text) {
        return UNSEEN.matcher(composed(text))
                .replaceAll("")
                .codePoints()
                .filter(letter -> !isPrinted(letter))
                .distinct()
                .mapToObj(Character::toString)
                .collect(joining());
    }

    /** Without pictures and marks no font has; a letter none has leaves its place. */
    static String printed(String text) {
        return composed(text).codePoints().mapToObj(Letters::printed).collect(joining());
    }

    private static String printed(int letter) {
        if (isPrinted(letter)) {
            return Character.toString(letter);
        }
        return Character.isLetterOrDigit(letter) ? NO_TYPE : "";
    }

    private static boolean isPrinted(int letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter) || FONT.has(letter) || REST.has(letter);
    }

    private static String composed(String text) {
        return LETTER_AND_MARKS
                .matcher(text)
                .replaceAll(letter -> Normalizer.normalize(letter.group(), Normalizer.Form.NFC));
    }
}
