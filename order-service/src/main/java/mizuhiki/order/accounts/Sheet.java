package mizuhiki.order.accounts;

import java.util.List;
import java.util.stream.Stream;

/**
 * One of the four tables.
 *
 * @param number 1 to 4
 */
record Sheet(int number, String title, List<String> workTypes, List<Line> lines) {

    List<String> head() {
        return Stream.of(List.of("勘定科目"), workTypes, List.of("合計"))
                .flatMap(List::stream)
                .toList();
    }

    Stream<List<String>> rows() {
        return lines.stream().map(this::row);
    }

    private List<String> row(Line line) {
        var amounts = workTypes.stream().map(line::of).map(yen -> String.valueOf(yen.amount()));
        return Stream.of(
                        Stream.of(line.label()),
                        amounts,
                        Stream.of(String.valueOf(line.total().amount())))
                .flatMap(cells -> cells)
                .toList();
    }
}
