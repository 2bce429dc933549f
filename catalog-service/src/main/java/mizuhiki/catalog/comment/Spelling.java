package mizuhiki.catalog.comment;

import static java.util.regex.Matcher.quoteReplacement;
import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Spells alike what sounds alike: width, case, kana, long vowels.
 *
 * <p>What separates words becomes a space, if it was one, or "、", so that "B 2" may be told from "B!2".
 */
final class Spelling {

    private static final String APART = "、";

    private static final Pattern LINK_OR_TAG =
            Pattern.compile("https?://\\S++|www\\.\\S++|@\\S++|#(?![0-9a-z\\s])\\S++");

    /** (^^), m(_ _)m, but not (笑) or (2個). */
    private static final Pattern FACE = Pattern.compile("[mヽヾ]?\\(([^()]{1,12})\\)[mノ]?");

    private static final Pattern READABLE = Pattern.compile("\\p{N}|\\p{IsHan}|\\p{L}{2}|^[\\p{L}\\s]*+$");

    private static final Pattern LOOSE_JOINT = Pattern.compile("(?<![0-9a-z])[-.]|[-.](?![0-9a-z])");
    private static final Pattern LOOSE_MARK = Pattern.compile("(?<![0-9])[,:/]|[,:/](?![0-9])|#(?![0-9])");
    private static final Pattern LOOSE_SMALL_TSU = Pattern.compile("っ(?!\\p{L})");
    private static final Pattern SPACED_KANA = Pattern.compile("(?<=[ぁ-ん]) ++(?=[ぁ-ん])");
    private static final Pattern LONG_I = Pattern.compile("しい{2,}+");
    private static final Pattern LONG_LAUGHTER = Pattern.compile("w{2,}+");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<![0-9])0+(?=[0-9])");
    private static final Pattern INNER_JOINT = Pattern.compile("(?<=[a-z])[-. ]++(?=[0-9])|(?<=[0-9])[-. ]++(?=[a-z])");

    private Spelling() {}

    static String of(String text) {
        var letters = letters(undecorated(Normalizer.normalize(apart(text), Normalizer.Form.NFKC)));
        letters = LOOSE_JOINT.matcher(letters).replaceAll(" ");
        letters = LOOSE_MARK.matcher(letters).replaceAll(APART);
        letters = LOOSE_SMALL_TSU.matcher(letters).replaceAll("");
        letters = SPACED_KANA.matcher(letters).replaceAll("");
        letters = LONG_I.matcher(letters).replaceAll("しい");
        return LONG_LAUGHTER.matcher(letters).replaceAll("w");
    }

    /** B-02 is written B2 as well. */
    static String ofLabel(String label) {
        return joined(of(label).replace(APART, " ").strip());
    }

    static String joined(String code) {
        return LEADING_ZEROS.matcher(INNER_JOINT.matcher(code).replaceAll("")).replaceAll("");
    }

    private static String undecorated(String text) {
        var plain = LINK_OR_TAG.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("、link、");
        return FACE.matcher(plain)
                .replaceAll(face -> READABLE.matcher(face.group(1)).find() ? quoteReplacement(face.group()) : APART);
    }

    /** ①② are two numbers, not twelve. */
    private static String apart(String text) {
        return text.codePoints()
                .mapToObj(c -> Character.getType(c) == Character.OTHER_NUMBER
                        ? APART + Character.toString(c) + APART
                        : Character.toString(c))
                .collect(joining());
    }

    private static String letters(String text) {
        var letters = new StringBuilder();
        text.codePoints().forEach(c -> letters.append(letter(c, letters)));
        return letters.toString();
    }

    private static String letter(int c, StringBuilder before) {
        return switch (c) {
            case 'ー', '〜', '~' -> lengthened(before, c);
            case 'ァ', 'ぁ', 'ゥ', 'ぅ', 'ェ', 'ぇ', 'ォ', 'ぉ' -> "";
            case 'ィ', 'ぃ' -> "い";
            case 'ヶ', 'ゖ' -> "け";
            case '?', '❓', '❔', 0x1F914 -> "?"; // 🤔
            case '❌', '⛔', 0x1F645, 0x1F44E, 0x1F6AB, 0x1F196 -> "❌"; // 🙅 👎 🚫 🆖
            case '×', '✕', '✖' -> "×";
            case '♯' -> "#";
            case '_', '−' -> "-";
            case '#', '.', ',', ':', '/', '+', '<', '>', '=', '%', '〇' -> Character.toString(c);
            default -> byType(c);
        };
    }

    private static String byType(int c) {
        return switch (Character.getType(c)) {
            case Character.DASH_PUNCTUATION -> "-";
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> "";
            case Character.CURRENCY_SYMBOL -> "¥";
            case Character.CONTROL, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR -> " ";
            default -> Character.isLetterOrDigit(c) ? Character.toString(hiragana(c)) : APART;
        };
    }

    private static int hiragana(int c) {
        return c >= 'ァ' && c <= 'ヶ' ? c - ('ァ' - 'ぁ') : c;
    }

    /** A long vowel is dropped where nobody would write it out: くださーい, but ほしー and じゅー. */
    private static String lengthened(StringBuilder before, int mark) {
        var last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        return switch (last) {
            case 'し' -> "い";
            case 'ゅ', 'ょ' -> "う";
            default -> Numeral.isKana(last) ? "" : mark == 'ー' ? "-" : APART;
        };
    }
}
