package mizuhiki.catalog.comment;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A number as people write it: 12, 十二, じゅうに.
 *
 * @param digits without leading zeros
 * @param end where in the text it ends
 * @param inKana so that it may as well be part of a word
 */
record Numeral(String digits, int end, boolean inKana) {

    private static final Pattern DIGITS = Pattern.compile("(?:[0-9]{1,3}(?:,[0-9]{3})++|[0-9]++)(?![0-9])");

    private static final Map<String, Integer> PARTS = new HashMap<>();
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=[0-9])");
    private static final int NONE = -1;
    private static final int PART_LENGTH_MAX = 3;
    private static final int PARTS_MAX = 5;

    static {
        part(0, "〇 零 れい ぜろ");
        part(1, "一 いち いっ");
        part(2, "二 に");
        part(3, "三 さん");
        part(4, "四 よん し");
        part(5, "五 ご");
        part(6, "六 ろく ろっ");
        part(7, "七 なな しち");
        part(8, "八 はち はっ");
        part(9, "九 きゅう く");
        part(10, "十 じゅう じゅっ じっ");
        part(100, "百 ひゃく びゃく ぴゃく");
    }

    /** The number that begins here. */
    static Optional<Numeral> at(String text, int from) {
        var digits = DIGITS.matcher(text).region(from, text.length());
        return digits.lookingAt()
                ? Optional.of(new Numeral(plain(digits.group()), digits.end(), false))
                : spelledOut(text, from);
    }

    static String plain(String digits) {
        return LEADING_ZEROS.matcher(digits.replace(",", "")).replaceFirst("");
    }

    static boolean isKana(char c) {
        return c >= 'ぁ' && c <= 'ん';
    }

    private static Optional<Numeral> spelledOut(String text, int from) {
        var parts = new ArrayList<String>();
        var at = from;
        for (var part = partAt(text, at); !part.isEmpty() && parts.size() < PARTS_MAX; part = partAt(text, at)) {
            parts.add(part);
            at += part.length();
        }
        var end = at;
        var inKana = isKana(text.charAt(from));
        var values = parts.stream().map(PARTS::get).toList();
        return (inKana ? sum(values) : row(values).or(() -> sum(values)))
                .map(digits -> new Numeral(digits, end, inKana));
    }

    private static String partAt(String text, int from) {
        return IntStream.rangeClosed(from + 1, Math.min(text.length(), from + PART_LENGTH_MAX))
                .mapToObj(end -> text.substring(from, end))
                .filter(PARTS::containsKey)
                .reduce("", (shorter, longer) -> longer);
    }

    /** 一二 is twelve. */
    private static Optional<String> row(List<Integer> values) {
        return values.isEmpty() || values.stream().anyMatch(value -> value >= 10)
                ? Optional.empty()
                : Optional.of(plain(values.stream().map(String::valueOf).collect(joining())));
    }

    /** 百二十三 is a sum; いちご is no number. */
    private static Optional<String> sum(List<Integer> values) {
        int sum = 0;
        int digit = NONE;
        int unit = 1000;
        for (int value : values) {
            if (value < 10 ? digit != NONE : value >= unit) {
                return Optional.empty();
            }
            sum += value < 10 ? 0 : value * (digit == NONE ? 1 : digit);
            unit = value < 10 ? unit : value;
            digit = value < 10 ? value : NONE;
        }
        return values.isEmpty() ? Optional.empty() : Optional.of(Integer.toString(sum + Math.max(digit, 0)));
    }

    private static void part(int value, String spellings) {
        for (var spelling : spellings.split(" ")) {
            PARTS.put(spelling, value);
        }
    }
}
