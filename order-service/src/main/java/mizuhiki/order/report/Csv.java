package mizuhiki.order.report;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;

/** Rows for a spreadsheet, which must neither break on a comma nor run what somebody wrote as a formula. */
public final class Csv {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private Csv() {}

    public static String of(List<String> head, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(head), rows).map(Csv::line).collect(joining("", BYTE_ORDER_MARK, ""));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(joining(",", "", "\r\n"));
    }

    static String cell(String value) {
        var safe = value.matches("(?s)[=+\\-@\\t\\r].*") && !value.matches("-?[0-9]+") ? "'" + value : value;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
