package mizuhiki.shared.document;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;

/** Rows for a spreadsheet, which must neither break on a comma nor run what somebody wrote as a formula. */
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** A spreadsheet set to Japanese takes the wide signs for the narrow ones. */
    private static final Pattern LIKE_A_FORMULA = Pattern.compile("(?s)[=+\\-@＝＋－＠\\t\\r\\n].*");

    private static final Pattern TO_QUOTE = Pattern.compile("[\",\r\n]");

    private static final Pattern A_NUMBER = Pattern.compile("-?[0-9]+");

    private static final int LINES_AT_ONCE = 200;

    private Csv() {}

    public static String of(List<String> head, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(head), rows).map(Csv::line).collect(joining("", BYTE_ORDER_MARK, ""));
    }

    /** In pieces of many lines: a spreadsheet of a hundred thousand need not be in memory at once. */
    public static Flux<String> streamed(List<String> head, Flux<List<String>> rows) {
        return rows.startWith(List.<List<String>>of(head))
                .map(Csv::line)
                .buffer(LINES_AT_ONCE)
                .map(lines -> String.join("", lines))
                .startWith(BYTE_ORDER_MARK);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(joining(",", "", "\r\n"));
    }

    static String cell(String value) {
        var safe = LIKE_A_FORMULA.matcher(value).matches()
                        && !A_NUMBER.matcher(value).matches()
                ? "'" + value
                : value;
        return TO_QUOTE.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
