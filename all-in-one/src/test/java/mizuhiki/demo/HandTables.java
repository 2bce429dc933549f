package mizuhiki.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The tables of {@code docs/a-month-by-hand.md}, which somebody worked out without this program. */
record HandTables(List<String> lines) {

    static HandTables read() throws IOException {
        return new HandTables(Files.readAllLines(Path.of("..", "docs", "a-month-by-hand.md")));
    }

    /** What stands below the head of the table of that section. */
    Stream<Row> of(int section) {
        return lines.stream()
                .dropWhile(line -> !line.startsWith("## " + section + "."))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .map(Row::of);
    }

    record Row(List<String> cells) {

        static Row of(String line) {
            return new Row(Arrays.stream(line.substring(1).split("\\|"))
                    .map(cell -> cell.replace("`", "").strip())
                    .toList());
        }

        String text(int cell) {
            return cells.get(cell);
        }

        long yen(int cell) {
            return Long.parseLong(text(cell).replace(",", "").replace('−', '-'));
        }

        List<Long> yen(int from, int until) {
            return Stream.iterate(from, cell -> cell < until, cell -> cell + 1)
                    .map(this::yen)
                    .toList();
        }
    }
}
