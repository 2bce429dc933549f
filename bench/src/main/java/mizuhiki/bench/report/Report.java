package mizuhiki.bench.report;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Says at once what is going on, and at the end what was found: the tables, then one line per figure. */
public final class Report {

    private final PrintStream out;
    private final long startedNanos = System.nanoTime();
    private final List<Table> tables = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();

    public Report(PrintStream out) {
        this.out = out;
    }

    public void say(String line) {
        var since = Duration.ofNanos(System.nanoTime() - startedNanos);
        out.printf("%02d:%02d %s%n", since.toMinutes(), since.toSecondsPart(), line);
    }

    public void table(Table table) {
        tables.add(table);
    }

    public void figure(String name, double value, String unit) {
        figures.add(new Figure(name, value, unit));
    }

    public void print() {
        tables.forEach(table -> out.printf("%n%s%n", table));
        out.println();
        figures.forEach(figure -> out.println(figure.line()));
    }
}
