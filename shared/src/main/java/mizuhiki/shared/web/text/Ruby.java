package mizuhiki.shared.web.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/**
 * A text with readings in the notation of Aozora Bunko: {@code 漢字《かんじ》}, or {@code ｜お寿司《おすし》} where the part
 * to be read is more than the kanji directly before.
 */
public record Ruby(String notation) {

    private static final Pattern READING =
            Pattern.compile("(?:｜(?<marked>[^｜《》]+)|(?<kanji>[\\p{IsHan}々〆]+))《(?<reading>[^《》]+)》");

    /** Without readings. */
    public String plain() {
        return reveal(READING.matcher(notation).replaceAll(match -> quoted(base(match))));
    }

    /** Without readings, safe to put into a page. */
    public String plainHtml() {
        return escaped(plain());
    }

    /** With readings as ruby elements; everything else is escaped. */
    public String html() {
        var html = new StringBuilder();
        var readings = READING.matcher(notation);
        while (readings.find()) {
            readings.appendReplacement(html, "");
            html.append("\uE010%s\uE011%s\uE012".formatted(base(readings), readings.group("reading")));
        }
        readings.appendTail(html);
        return reveal(escaped(html.toString()))
                .replace("\uE010", "<ruby>")
                .replace("\uE011", "<rt>")
                .replace("\uE012", "</rt></ruby>");
    }

    /** Makes something a user wrote safe to put into a notation: what looks like a reading in it is none. */
    static String guarded(String content) {
        return content.replaceAll("[\uE000-\uE012]", "")
                .replace('《', '\uE000')
                .replace('》', '\uE001')
                .replace('｜', '\uE002');
    }

    private static String reveal(String text) {
        return text.replace('\uE000', '《').replace('\uE001', '》').replace('\uE002', '｜');
    }

    private static String base(MatchResult match) {
        var marked = match.group("marked");
        return marked == null ? match.group("kanji") : marked;
    }

    private static String quoted(String text) {
        return java.util.regex.Matcher.quoteReplacement(text);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
